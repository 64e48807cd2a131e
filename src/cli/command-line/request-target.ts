import type { EventEmitter } from 'node:events';
import type { RequestListener } from 'node:http';

/**
 * Answers requests whose address no browser would send with 400. Vite and Astro take an address apart before they look for a
 * file, and tell the whole trace where they cannot, with paths of the machine.
 *
 * @param server One of `node:http`, with all its listeners.
 */
export function refuseMalformed(server: EventEmitter): void {
  const listeners = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  const guard: RequestListener = (request, response) => {
    if (isWellFormed(request.url ?? '')) for (const listener of listeners) listener(request, response);
    else response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' }).end('400 Bad Request\n');
  };
  server.on('request', guard);
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
