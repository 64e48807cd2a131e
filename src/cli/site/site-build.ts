import { dateInWords } from '../../domain/date/edtf-words.ts';
import { factGraph } from '../../domain/graph/fact-graph.ts';
import { nextChange } from '../../domain/graph/next-change.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import type { Site } from '../../domain/site/site.ts';
import { stampsOf } from '../../files/stamps.ts';
import { timed } from '../../files/time-spent.ts';
import type { Bilingual } from '../../grammar/bilingual.ts';
import { fr } from '../../grammar/fr.ts';
import { readContent } from '../../intake/content/content.ts';
import { siteAssets, withAssets } from '../../intake/content/site-assets.ts';
import { isAsset } from '../../intake/file/content-folder.ts';
import type { ReadOptions } from '../../intake/site/read-options.ts';
import { recoverOutput } from '../../output/output-recovery.ts';
import { Receipt } from '../../output/receipt.ts';
import type { Share } from '../../output/share.ts';
import { siteDigest } from '../../output/site-digest.ts';
import { SpareOutput } from '../../output/spare-output.ts';
import { cacheOf } from '../command-line/content-cache.ts';
import { projectFolder } from '../command-line/environment.ts';
import { spokenLanguage } from '../command-line/spoken-language.ts';
import { say, warn } from '../command-line/terminal.ts';
import { warnOfProblems } from '../report/printed-report.ts';
import { filesRead } from '../report/summary.ts';
import { withBuildLock } from './build-lock.ts';
import { OutputFolder, sharesFolder } from './output-folder.ts';
import { pageVersion } from './page-version.ts';
import { tellLeaks } from './secrecy.ts';

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
  readonly receipt: Receipt;
  readonly spare: SpareOutput;
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
  const receiptOf = () => new Receipt(cacheOf(options.folder, 'receipt', output.path), output.path);
  output.refuseForeign(receiptOf().listing);
  await recoverOutput(output.path);
  return withBuildLock(options.folder, share, async () => {
    const receipt = receiptOf();
    const spare = new SpareOutput({
      folder: cacheOf(options.folder, 'spare', output.path),
      listing: receipt.earlierFolders,
    });
    try {
      return await build(options, { output, receipt, spare }, choices);
    } finally {
      await spare.close();
    }
  });
}

async function build(
  options: ReadOptions,
  { output, receipt, spare }: Outputs,
  { hsts = false, lang, share, strict = false, verify = false, pagesFrom }: BuildChoices,
): Promise<number> {
  const start = performance.now();
  const content = await timed('reading', () => readContent(options));
  const { problems, site, languages, briefings, pages } = content;
  const language = spokenLanguage(lang, languages);
  const read = filesRead(briefings.length, pages.length);
  const report = (found: readonly Problem[]) => {
    warnOfProblems(found, { language, folder: options.folder });
  };
  report(problems);
  if (site === undefined || problems.some(({ level }) => strict || level === 'error')) {
    warn(nothingWritten[language]);
    return 1;
  }
  const dress = await siteAssets(options.folder, content);
  report(dress.problems);
  if (dress.problems.length > 0) {
    warn(nothingWritten[language]);
    return 1;
  }
  const shown = withAssets(site, dress);
  const graph = factGraph({ ...content, site: shown, now: options.now, preview: false });
  const everything = { ...content, site, now: options.now };
  const next = nextChange(everything);
  const version = await pageVersion(site);
  const publicFiles = stampsOf(options.publicFolder);
  const assets = stampsOf(options.folder, { wanted: isAsset });
  const digest = siteDigest(graph, version, hsts, share?.name, publicFiles, assets);
  const isSame = pagesFrom === undefined && receipt.holds(digest, options.now);
  let leaks: Bilingual[] = [];
  const isRight = async (folder: string) => {
    if (verify) leaks = tellLeaks(folder, everything, graph);
    return leaks.length === 0;
  };
  if (isSame) await isRight(output.path);
  else {
    // Loaded only now that the reading threads have ended, so that their memory and Astro's never add up.
    const { writeSite } = await import('./written-site.ts');
    // Astro looks for the project in the working directory. All our paths are absolute by now.
    process.chdir(projectFolder);
    const writing = { content: options.folder, hsts, language, next, publicFiles, share, version, pagesFrom };
    let isRepeatable = false;
    const written = await output.replace(
      async (tree) => {
        isRepeatable = await writeSite(graph, tree, writing);
      },
      { isRight, spare, known: () => receipt.listing },
    );
    // Without a receipt the next build renders again.
    if (written !== undefined && isRepeatable)
      await receipt.write(digest, options.now, next, written).catch(() => undefined);
  }
  if (leaks.length > 0) {
    for (const leak of [...leaks, nothingWritten]) warn(leak[language]);
    return 1;
  }
  const seconds = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    (performance.now() - start) / 1000,
  );
  const done = isSame
    ? {
        en: `${read.en} read in ${seconds} s: nothing has changed, ${output.path} stays as it is.`,
        fr: fr`${read.fr} lus en ${seconds} s : rien n'a changé, ${output.path} reste tel quel.`,
      }
    : {
        en: `${read.en} read, site written to ${output.path} in ${seconds} s.`,
        fr: fr`${read.fr} lus, site écrit dans ${output.path} en ${seconds} s.`,
      };
  say(done[language]);
  if (next !== undefined) say(dueIn(next, site.timeZone)[language]);
  return 0;
}

/** Says when scheduled content is due: a static site changes only when it is built. */
function dueIn(next: number, timeZone: string): Bilingual {
  const moment = new Date(next).toISOString();
  return {
    en: `Build again on ${dateInWords(moment, 'en', timeZone)} (${timeZone}): the site changes then.`,
    fr: fr`À reconstruire le ${dateInWords(moment, 'fr', timeZone)} (${timeZone}) : le site change alors.`,
  };
}
