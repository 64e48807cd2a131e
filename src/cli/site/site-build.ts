import type { FactGraph } from '../../domain/graph/fact-graph.ts';
import { publishedAddresses } from '../../domain/graph/published-address.ts';
import type { Site } from '../../domain/site/site.ts';
import { digestsBelow } from '../../files/file-digest.ts';
import { projectFolder } from '../../files/project-folder.ts';
import { timed } from '../../files/time-spent.ts';
import type { Bilingual } from '../../grammar/bilingual.ts';
import { fr } from '../../grammar/fr.ts';
import { cacheOf } from '../../intake/cache/content-cache.ts';
import { keepAddresses } from '../../intake/cache/last-addresses.ts';
import { readContent } from '../../intake/content/content.ts';
import type { ReadOptions } from '../../intake/site/read-options.ts';
import { recoverOutput } from '../../output/output-recovery.ts';
import { Receipt } from '../../output/receipt.ts';
import type { Share } from '../../output/share.ts';
import { spokenLanguage } from '../command-line/spoken-language.ts';
import { say, warn } from '../command-line/terminal.ts';
import { buildInWords, nextBuildInWords } from '../report/build-result.ts';
import { removeHalfWritten, withBuildLock } from './build-lock.ts';
import { sweepDaily } from './daily-sweep.ts';
import { OutputFolder, sharesFolder } from './output-folder.ts';
import { pageVersion } from './page-version.ts';
import { publishableSite, shownSite } from './publishable-site.ts';
import { tellLeaks } from './secrecy.ts';
import { SiteBundle } from './site-bundle.ts';
import { siteInputs } from './site-inputs.ts';
import type { Writing } from './written-site.ts';

/** Options of a build; all are optional. */
export interface BuildChoices {
  /** The output folder; by default `dist`, for a share a folder below `dist-shards`. */
  readonly out?: string | undefined;
  readonly hsts?: boolean;
  /** The language of messages; by default the site's. */
  readonly lang?: string | undefined;
  /** The share of the pages to write; undefined for all. */
  readonly share?: Share | undefined;
  /** Whether warnings fail the build too. */
  readonly strict?: boolean;
  /** Whether the finished site is searched for unpublished content. */
  readonly verify?: boolean;
  /** Renders the pages instead of this build, and returns the folder they are in. */
  readonly pagesFrom?: ((site: Site) => Promise<string>) | undefined;
}

interface Outputs {
  readonly output: OutputFolder;
  /** The files that were in it at the start. */
  readonly found: readonly string[];
  readonly receipt: Receipt;
}

const nothingWritten: Bilingual = { en: 'Nothing was written.', fr: fr`Rien n'a été écrit.` };

/**
 * Checks a content folder and, if it has no errors, writes its site; prints the outcome of both.
 *
 * @returns The exit code: 1 if the content has errors. The last output then stays, as it does if this throws.
 */
export async function buildSite(options: ReadOptions, choices: BuildChoices): Promise<number> {
  const { out, share } = choices;
  const output = new OutputFolder(out ?? (share ? `${sharesFolder}/${share.name}` : 'dist'), options.folder);
  const receipt = new Receipt(cacheOf(options.folder, 'receipt', output.path), output.path);
  // Listing a large output takes a second, so this list also tells whether there is anything to do.
  const found = output.refuseForeign(receipt.listing);
  await recoverOutput(output.path);
  return withBuildLock(options.folder, share, () => build(options, { output, found, receipt }, choices));
}

async function build(
  options: ReadOptions,
  outputs: Outputs,
  { hsts = false, lang, share, strict = false, verify = false, pagesFrom }: BuildChoices,
): Promise<number> {
  const start = performance.now();
  const { output, found, receipt } = outputs;
  const content = await timed('reading', () => readContent(options));
  const language = spokenLanguage(lang, content.languages);
  const telling = { folder: options.folder, language, strict };
  const site = publishableSite(content, telling);
  if (site === undefined) {
    warn(nothingWritten[language]);
    return 1;
  }
  const program = { version: await pageVersion(site), publicFiles: digestsBelow(options.publicFolder) };
  const bundle = new SiteBundle({ ...program, site, content: options.folder });
  // Before fonts and pictures, which are made meanwhile.
  if (pagesFrom === undefined) bundle.begin();
  const shown = await shownSite(site, content, telling);
  if (shown === undefined) {
    warn(nothingWritten[language]);
    return 1;
  }
  const inputs = { ...program, site, shown, hsts, share };
  const { graph, everything, next, digest } = siteInputs(content, options, inputs);
  const isSame = pagesFrom === undefined && receipt.holds(digest, options.now, found);
  let leaks: Bilingual[] = [];
  const isRight = async (folder: string) => {
    if (verify) leaks = tellLeaks(folder, everything, graph);
    return leaks.length === 0;
  };
  if (isSame) await isRight(output.path);
  else {
    const { version } = program;
    const writing = { bundle, content: options.folder, hsts, language, next, share, version, pagesFrom };
    const { written, isRepeatable } = await writeOutput(outputs, graph, { writing, isRight });
    // Without a receipt the next build renders again.
    if (written !== undefined && isRepeatable)
      await receipt.write(digest, options.now, next, written).catch(() => undefined);
    // The site is written; a cache that cannot be cleaned is no reason to fail.
    if (written !== undefined) await sweepDaily(options.folder, output.path).catch(() => undefined);
  }
  if (leaks.length > 0) {
    for (const leak of [...leaks, nothingWritten]) warn(leak[language]);
    return 1;
  }
  if (share === undefined || share.isLast) await keepAddresses(options.folder, publishedAddresses(graph));
  const milliseconds = performance.now() - start;
  const { briefings, pages } = content;
  say(
    buildInWords(
      { briefings: briefings.length, pages: pages.length, milliseconds, output: output.path, isSame },
      language,
    ),
  );
  if (next !== undefined) say(nextBuildInWords(next, site.timeZone, language));
  return 0;
}

interface OutputWriting {
  readonly writing: Writing;
  readonly isRight: (folder: string) => Promise<boolean>;
}

/** Writes the site and puts it in place of the last one, unless it is not right. */
async function writeOutput({ output, receipt }: Outputs, graph: FactGraph, { writing, isRight }: OutputWriting) {
  await removeHalfWritten();
  // Loaded only now that the reading threads have ended, so that their memory and Astro's never add up.
  const { writeSite } = await import('./written-site.ts');
  // Astro looks for the project in the working directory. All our paths are absolute by now.
  process.chdir(projectFolder);
  const spare = { folder: cacheOf(writing.content, 'spare', output.path), listing: receipt.earlierFolders };
  let isRepeatable = false;
  const written = await output.replace(
    async (tree) => {
      isRepeatable = await writeSite(graph, tree, writing);
    },
    { isRight, spare, known: () => receipt.listing },
  );
  return { written, isRepeatable };
}
