import type { EventEmitter } from 'node:events';
import { type RequestListener, STATUS_CODES } from 'node:http';
import { isAbsolute } from 'node:path';
import { isWithin, realPath } from '../../files/real-path.ts';

/**
 * Answers malformed request targets, which no browser sends, with 400. Vite and Astro would fail while parsing them
 * and reply with a stack trace that contains paths of this machine.
 *
 * @param server A `node:http` server with all its listeners attached.
 * @param reachable What a development server may use of the machine; requests for other files are answered with 403.
 */
export function refuseMalformed(server: EventEmitter, reachable: ReachableFolders = { read: [], edited: [] }): void {
  const listeners = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  const guard: RequestListener = (request, response) => {
    const target = request.url ?? '';
    const status = !isWellFormed(target) ? 400 : asksTheMachine(target, reachable) ? 403 : undefined;
    if (status === undefined) for (const listener of listeners) listener(request, response);
    else
      response
        .writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
        .end(`${status} ${STATUS_CODES[status]}\n`);
  };
  server.on('request', guard);
}

/** Folders of the machine that a development server uses. */
export interface ReachableFolders {
  /** As Vite's `server.fs.allow`. */
  readonly read: readonly string[];
  /** Files of these are opened in the editor from the problem panel. */
  readonly edited: readonly string[];
}

/**
 * Whether a well-formed request target asks Vite to open a file outside the edited folders in an editor, which any page in the
 * browser can do, or names one outside the folders it may read, which Vite would refuse with a message that names them.
 */
export function asksTheMachine(target: string, { read, edited }: ReachableFolders): boolean {
  const path = decodeURIComponent(target.split(/[?#]/, 1)[0] ?? '');
  if (/\/__open-in-editor/i.test(path)) {
    const file = new URL(target, 'http://localhost').searchParams.get('file') ?? '';
    return !isAbsolute(file) || isOutside(file.replace(/(?::\d+){1,2}$/, ''), edited);
  }
  const [, file] = /\/@fs(\/.*)/i.exec(path) ?? [];
  // On Windows a path begins with its drive, after the slash.
  return file !== undefined && isOutside(process.platform === 'win32' ? file.slice(1) : file, read);
}

function isOutside(file: string, folders: readonly string[]): boolean {
  const real = realPath(file);
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
