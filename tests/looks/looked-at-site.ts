import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../src/cli/command-line/free-port.ts';
import { readSite } from '../../src/intake/site/site-settings.ts';
import { runCommand } from '../support/run-command.ts';
import { type Server, startServer } from '../support/server.ts';
import { type ShownPage, shownPages } from './shown-pages.ts';

/** A site that was built to be looked at, and the server that shows it. */
export interface LookedAtSite {
  readonly server: Server;
  readonly pages: readonly ShownPage[];
}

/**
 * Builds a content folder into `folder`, with today's date, and serves it with `npm run preview`.
 *
 * @throws With what the build printed, if it failed.
 */
export async function lookedAtSite(content: string, folder: string): Promise<LookedAtSite> {
  const out = join(folder, 'site');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { code, stdout, stderr } = await runCommand('build', ['--content', content, '--out', out]);
  if (code !== 0) throw new Error(`The build of ${content} ended with ${code}.\n${stdout}${stderr}`);
  const { site } = await readSite(content, {});
  const server = await startServer('preview', [
    ...['--content', content, '--out', out],
    ...['--port', String(await freePort(4900))],
  ]);
  return { server, pages: shownPages(out, site?.languages ?? []) };
}
