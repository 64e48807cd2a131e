import type { EventEmitter } from 'node:events';
import { type RequestListener, STATUS_CODES } from 'node:http';
import { isWithin, realPath } from '../../files/real-path.ts';

/**
 * Answers malformed request targets, which no browser sends, with 400. Vite and Astro would fail while parsing them
 * and reply with a stack trace that contains paths of this machine.
 *
 * @param server A `node:http` server with all its listeners attached.
 * @param folders What a development server may read, as Vite's `server.fs.allow`; requests for other files of the machine
 *   are answered with 403.
 */
export function refuseMalformed(server: EventEmitter, folders: readonly string[] = []): void {
  const listeners = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  const guard: RequestListener = (request, response) => {
    const target = request.url ?? '';
    const status = !isWellFormed(target) ? 400 : asksTheMachine(target, folders) ? 403 : undefined;
    if (status === undefined) for (const listener of listeners) listener(request, response);
    else
      response
        .writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
        .end(`${status} ${STATUS_CODES[status]}\n`);
  };
  server.on('request', guard);
}

/**
 * Whether a well-formed request target asks Vite to open a file in an editor (any page in the browser can ask for any path), or
 * names a file outside these folders, which Vite would refuse with a message that names them.
 */
export function asksTheMachine(target: string, folders: readonly string[]): boolean {
  const path = decodeURIComponent(target.split(/[?#]/, 1)[0] ?? '');
  if (/\/__open-in-editor/i.test(path)) return true;
  const [, file] = /\/@fs(\/.*)/i.exec(path) ?? [];
  if (file === undefined) return false;
  // On Windows a path begins with its drive, after the slash.
  const real = realPath(process.platform === 'win32' ? file.slice(1) : file);
  return !folders.some((folder) => isWithin(real, realPath(folder)));
}

/**
 * Whether a request target is a path that decodes, and whose decoded form has the same folders: no encoded slash, no
 * backslash, no NUL.
 */
export function isWellFormed(target: string): boolean {
  const [path = ''] = target.split(/[?#]/, 1);
  if (!path.startsWith('/') || /%2f|%5c|%00|\\/i.test(path)) return false;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
