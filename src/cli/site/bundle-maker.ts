/** A process that bundles the pages for a build (`site-bundle.ts`), and ends with it. */
import type { SiteAddress } from '../../grammar/site-address.ts';
import { type BundlePlace, makeBundle } from '../../output/page-bundle.ts';
import { astroConfig } from './astro-config.ts';

export interface BundleJob {
  readonly site: SiteAddress;
  /** The content folder. */
  readonly content: string;
  readonly place: BundlePlace;
  /** Temporary folder within the project. */
  readonly scratch: string;
}

/** What became of it. */
export interface BundleResult {
  /** The fields of an error, since none passes between processes as it is. */
  readonly error?: Pick<Error, 'name' | 'message' | 'stack'>;
}

process.once('message', async (job: BundleJob) => {
  const result = await make(job);
  process.off('disconnect', end);
  process.send?.(result, () => process.disconnect());
});
process.once('disconnect', end);

/** The build was killed. */
function end(): never {
  process.exit(1);
}

async function make({ site, content, place, scratch }: BundleJob): Promise<BundleResult> {
  try {
    await makeBundle(astroConfig(site, content), place, scratch);
    return {};
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { name, message, stack } = error;
    return { error: { name, message, ...(stack !== undefined && { stack }) } };
  }
}
