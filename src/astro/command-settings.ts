import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fixEnvironment } from '../cli/command-line/environment.ts';
import { languageOfCall } from '../cli/command-line/run.ts';
import { useCache } from '../cli/command-line/usable-cache.ts';
import { UsageError } from '../cli/command-line/usage-error.ts';
import type { Site } from '../domain/site/site.ts';
import { fillStore } from '../intake/content/shared-memory.ts';
import { readSite } from '../intake/site/site-settings.ts';
import type { CollectionStore } from './precis.ts';
import { type Settings, siteSettings } from './site-integration.ts';
import { ToldError } from './told-error.ts';

interface Begun {
  readonly site: Site;
  /** The integration that the rest of the command needs, added after the project's own. */
  readonly rest?: AstroIntegration;
  /** The folder Astro writes to. */
  readonly outDir?: string;
}

/**
 * Reads the content that an Astro command needs, prints every problem, and returns the settings to continue with.
 * Throws `ToldError` if the command cannot continue.
 *
 * @param out The final output folder.
 */
export async function settingsFor(
  command: 'build' | 'dev' | 'preview' | 'sync',
  { out, store }: { readonly out: URL; readonly store: CollectionStore },
): Promise<Settings> {
  // Types do not depend on the content.
  if (command === 'sync') return {};
  const options = await told(() => fixEnvironment({}));
  if (store === 'astro') fillStore();
  const begun = await told(() => begin(command, fileURLToPath(out), options));
  const { site, rest, outDir } = begun;
  return {
    ...siteSettings(site, options.folder, store),
    ...(outDir !== undefined && { outDir: pathToFileURL(`${outDir}/`) }),
    ...(rest && { integrations: [rest] }),
  };
}

/** Imports the code of one command only: each needs a lot, none needs everything. */
async function begin(
  command: 'build' | 'dev' | 'preview',
  out: string,
  options: ReturnType<typeof fixEnvironment>,
): Promise<Begun> {
  if (command === 'preview') {
    const { site } = await readSite(options.folder, options.address);
    return described(site && { site });
  }
  await useCache();
  if (command === 'dev') {
    const { beginLiveSite } = await import('./live-site.ts');
    return described(await beginLiveSite(options));
  }
  const { beginBuild } = await import('./begun-build.ts');
  return beginBuild(options, out);
}

function described<T>(begun: T | undefined): T {
  if (begun === undefined) throw new ToldError('site.yaml describes no site: npm run check says why.');
  return begun;
}

/** Runs `work` and turns usage errors into errors in the newsroom's language, since Astro prints the message. */
async function told<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new ToldError(error.words[await languageOfCall()]);
  }
}
