import { createServer } from 'node:net';

/** The first port at or above `first` on which nothing listens on `host`. */
export async function freePort(first: number, host = 'localhost'): Promise<number> {
  for (let port = first; port <= 65_535; port += 1) {
    if (await isFree(port, host)) return port;
  }
  throw new Error(`No free port from ${first} on.`);
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
