import type { EventEmitter } from 'node:events';
import { type RequestListener, STATUS_CODES } from 'node:http';
import { isWithin, realPath } from '../../files/real-path.ts';

/**
 * Answers requests whose address no browser would send with 400. Vite and Astro take an address apart before they look for a
 * file, and tell the whole trace where they cannot, with paths of the machine.
 *
 * @param server One of `node:http`, with all its listeners.
 * @param folders Of the machine, which a server of development may read from, as Vite has them; what asks for more of the
 *   machine is answered with 403.
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
 * Whether a well-formed request target wants Vite to open a file in an editor, which any page in the browser can ask and which
 * takes any path, or names a file outside of the folders: Vite would refuse that one, with the names of these.
 */
export function asksTheMachine(target: string, folders: readonly string[]): boolean {
  const path = decodeURIComponent(target.split(/[?#]/, 1)[0] ?? '');
  if (/\/__open-in-editor/i.test(path)) return true;
  const [, file] = /\/@fs(\/.*)/i.exec(path) ?? [];
  if (file === undefined) return false;
  // Behind the slash a path of Windows begins with its drive.
  const real = realPath(process.platform === 'win32' ? file.slice(1) : file);
  return !folders.some((folder) => isWithin(real, realPath(folder)));
}

/**
 * Whether a request target is a path that can be decoded and names the same folders then: no slash is hidden in it, no
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
