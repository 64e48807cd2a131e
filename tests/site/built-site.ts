import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { withLentCache } from '../support/lent-cache.ts';
import { once } from '../support/once.ts';
import { runCommand } from '../support/run-command.ts';
import { sharedFolder } from '../support/shared-folder.ts';

/** The fixture's content, with a corrected, a retracted, a translated, a scheduled and a draft briefing. */
export const fixture = `${import.meta.dirname}/content`;

/** "Now" of the fixture: 1 November 2024, 12:00 UTC. */
export const now = '1730462400';

/** The environment of a build below a path of a domain. */
export const belowPath = { SITE_URL: 'https://example.org', BASE_PATH: '/news' } as const;

type Environment = Readonly<Record<string, string>>;

/** A site that was built by the real command into a temporary folder. */
export class BuiltSite {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** A site that somebody has written to `out` in a folder. */
  static at(folder: string): BuiltSite {
    return new BuiltSite(join(folder, 'out'));
  }

  /** A site of one's own, to be removed at the end. */
  static async of(content: string, env: Environment = {}): Promise<BuiltSite> {
    return BuiltSite.build(mkdtempSync(join(tmpdir(), 'precis-site-')), content, env);
  }

  /** A site that every test file of a run may read and none may change. It is built once and removed after the run. */
  static async shared(content: string, env: Environment = {}): Promise<BuiltSite> {
    const name = createHash('sha256')
      .update(JSON.stringify([resolve(content), env]))
      .digest('hex');
    const folder = join(sharedFolder(), name);
    await once(folder, async () => {
      await BuiltSite.build(folder, content, env);
    });
    return BuiltSite.at(folder);
  }

  private static async build(folder: string, content: string, env: Environment): Promise<BuiltSite> {
    // A cache of its own, since tests build the same content at the same time.
    const cache = join(folder, 'cache');
    const build = () =>
      runCommand('build', ['--content', content, '--out', join(folder, 'out')], {
        env: { SOURCE_DATE_EPOCH: now, PRECIS_CACHE: cache, ...env },
      });
    const { code, stdout, stderr } = await (env.PRECIS_CACHE === undefined ? withLentCache(cache, build) : build());
    if (code !== 0) throw new Error(`The build of ${content} ended with ${code}.\n${stdout}${stderr}`);
    return BuiltSite.at(folder);
  }

  /** Every file of the site, relative to its folder, sorted. */
  files(): string[] {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.folder.length + 1))
      .sort();
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  bytes(file: string): Buffer {
    return readFileSync(join(this.folder, file));
  }

  remove(): void {
    rmSync(join(this.folder, '..'), { recursive: true, force: true });
  }
}
