import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { projectFolder } from '../../files/project-folder.ts';
import { timed } from '../../files/time-spent.ts';
import { removedAfter, stopAtEnd } from '../../files/unfinished.ts';
import type { SiteAddress } from '../../grammar/site-address.ts';
import { bundleCache } from '../../intake/cache/cache-folder.ts';
import { type BundlePlace, isBundled, loadBundle, type PageBundle } from '../../output/page-bundle.ts';
import { additions } from './astro-config.ts';
import { scratchFolder } from './build-lock.ts';
import type { BundleJob, BundleResult } from './bundle-maker.ts';

/** What decides a bundle, besides the code. */
interface BundleInputs {
  readonly site: SiteAddress;
  /** The content folder. */
  readonly content: string;
  /** Digest of the code and the site address. */
  readonly version: string;
  /** The files of `public/` with digests. */
  readonly publicFiles: Readonly<Record<string, string>>;
}

/**
 * The page program of a build. Bundling takes a core for a second and 300 MB, so a process of its own does it while
 * this one makes fonts, pictures and the search index.
 */
export class SiteBundle {
  readonly #inputs: BundleInputs;
  readonly #place: BundlePlace;
  #made: Promise<void> | undefined;

  constructor(inputs: BundleInputs) {
    const { version, publicFiles } = inputs;
    const digest = createHash('sha256').update(JSON.stringify([version, publicFiles]));
    this.#inputs = inputs;
    // Bundles depend on no content: folders with the same code and address share one.
    this.#place = { folder: bundleCache(), version: digest.digest('hex') };
  }

  /** Begins to bundle, unless an earlier build did, or Astro itself is to render the pages. */
  begin(): void {
    if (this.#made !== undefined || isBundled(this.#place) || additions().length > 0) return;
    // Removed here too, because a signal may end both processes.
    this.#made = timed('bundling', () => removedAfter(scratchFolder, () => this.#make()));
    // Told by `load`; until then nobody listens.
    this.#made.catch(() => undefined);
  }

  /** The bundle when it is there. Throws what kept it from being made. */
  async load(): Promise<PageBundle> {
    this.begin();
    await this.#made;
    return loadBundle(this.#place);
  }

  async #make(): Promise<void> {
    const { site, content } = this.#inputs;
    const maker = fork(fileURLToPath(new URL('./bundle-maker.ts', import.meta.url)), {
      cwd: projectFolder,
      execArgv: [],
    });
    stopAtEnd(() => maker.kill('SIGKILL'));
    const { origin, base } = site;
    const job: BundleJob = { site: { origin, base }, content, place: this.#place, scratch: scratchFolder };
    maker.send(job);
    let result: BundleResult | undefined;
    maker.once('message', (message) => {
      result = message as BundleResult;
    });
    const [code, signal] = await once(maker, 'exit');
    if (result?.error !== undefined) throw Object.assign(new Error(), result.error);
    if (code !== 0) throw new Error(`The pages were not bundled: the process ended with ${signal ?? code}.`);
  }
}
