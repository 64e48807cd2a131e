/** `npm run build`: checks the content and, if nothing is wrong, writes the site. */
import { dateInWords } from '../domain/edtf-words.ts';
import { factGraph } from '../domain/fact-graph.ts';
import { nextChange } from '../domain/next-change.ts';
import type { Problem } from '../domain/problem.ts';
import { stampsOf } from '../files/stamps.ts';
import { timed } from '../files/time-spent.ts';
import type { Bilingual } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import { type ReadOptions, readContent } from '../intake/content.ts';
import { isAsset } from '../intake/content-folder.ts';
import { dressed, dressing } from '../intake/dressing.ts';
import { Receipt } from '../output/receipt.ts';
import { Share } from '../output/share.ts';
import { siteDigest } from '../output/site-digest.ts';
import { SpareOutput } from '../output/spare-output.ts';
import { contentOptions, readArguments } from './arguments.ts';
import { buildInTurn } from './build-turn.ts';
import { cacheOf } from './content-cache.ts';
import { fixEnvironment, projectFolder } from './environment.ts';
import { lastStays, OutputFolder, sharesFolder } from './output-folder.ts';
import { recoverOutput } from './output-recovery.ts';
import { pageVersion } from './page-version.ts';
import { reportProblems } from './problem-report.ts';
import { run } from './run.ts';
import { tellLeaks } from './secrecy.ts';
import { spokenLanguage } from './spoken-language.ts';
import { filesRead } from './summary.ts';
import { useCache } from './usable-cache.ts';
import { UsageError, usageOf } from './usage-error.ts';

const usage = usageOf(
  'npm run build -- [--content DIR] [--out DIR] [--shard K/N] [--strict] [--verify] [--hsts] [--lang fr|en]',
);

const nothingWritten: Bilingual = { en: 'Nothing was written.', fr: fr`Rien n'a été écrit.` };

await run(async () => {
  const {
    content: typed,
    hsts,
    lang,
    out,
    shard,
    strict,
    verify,
  } = readArguments(
    {
      ...contentOptions,
      out: { type: 'string' },
      shard: { type: 'string' },
      strict: { type: 'boolean', default: false },
      hsts: { type: 'boolean', default: false },
      verify: { type: 'boolean', default: false },
    },
    usage,
  );
  const options = fixEnvironment({ content: typed, lang });
  const share = shard === undefined ? undefined : shareOf(shard);
  const output = new OutputFolder(out ?? (share ? `${sharesFolder}/${share.name}` : 'dist'), options.folder);
  const receiptOf = () => new Receipt(cacheOf(options.folder, 'receipt', output.path), output.path);
  output.refuseForeign(receiptOf().listing);
  await recoverOutput(output.path);
  await useCache();
  return buildInTurn(options.folder, share, async () => {
    const receipt = receiptOf();
    const spare = new SpareOutput({
      folder: cacheOf(options.folder, 'spare', output.path),
      listing: receipt.earlierFolders,
    });
    try {
      return await build(options, { output, receipt, spare }, { hsts, lang, share, strict, verify });
    } finally {
      await spare.close();
    }
  });
}, lastStays);

interface Choices {
  readonly hsts: boolean;
  readonly lang: string | undefined;
  readonly share: Share | undefined;
  readonly strict: boolean;
  readonly verify: boolean;
}

interface Outputs {
  readonly output: OutputFolder;
  readonly receipt: Receipt;
  readonly spare: SpareOutput;
}

async function build(
  options: ReadOptions,
  { output, receipt, spare }: Outputs,
  { hsts, lang, share, strict, verify }: Choices,
): Promise<number> {
  const start = performance.now();
  const content = await timed('reading', () => readContent(options));
  const { problems, site, languages, briefings, pages } = content;
  const language = spokenLanguage(lang, languages);
  const read = filesRead(briefings.length, pages.length);
  const report = (found: readonly Problem[]) => {
    if (found.length > 0) console.error(reportProblems(found, 'pretty', { language, folder: options.folder }));
  };
  report(problems);
  if (site === undefined || problems.some(({ level }) => strict || level === 'error')) {
    console.error(nothingWritten[language]);
    return 1;
  }
  const dress = await dressing(options.folder, content);
  report(dress.problems);
  if (dress.problems.length > 0) {
    console.error(nothingWritten[language]);
    return 1;
  }
  const shown = dressed(site, dress);
  const graph = factGraph({ ...content, site: shown, now: options.now, preview: false });
  const everything = { ...content, site, now: options.now };
  const next = nextChange(everything);
  const version = await pageVersion(site);
  const publicFiles = stampsOf(options.publicFolder);
  const assets = stampsOf(options.folder, { wanted: isAsset });
  const digest = siteDigest(graph, version, hsts, share?.name, publicFiles, assets);
  const isSame = receipt.holds(digest, options.now);
  let leaks: Bilingual[] = [];
  const isRight = async (folder: string) => {
    if (verify) leaks = await tellLeaks(folder, everything, graph);
    return leaks.length === 0;
  };
  if (isSame) await isRight(output.path);
  else {
    // Loaded now, when the worker threads of the reading are gone: their memory and Astro's never add up.
    const { writeSite } = await import('./written-site.ts');
    // Astro looks for the project in the working directory; every path of ours is absolute by now.
    process.chdir(projectFolder);
    const written = await output.replace(
      (tree) => writeSite(graph, tree, { content: options.folder, hsts, next, publicFiles, share, version }),
      { isRight, spare, known: () => receipt.listing },
    );
    // Without a receipt the next build only has more to do.
    if (written !== undefined) await receipt.write(digest, options.now, next, written).catch(() => undefined);
  }
  if (leaks.length > 0) {
    for (const leak of [...leaks, nothingWritten]) console.error(leak[language]);
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
  console.log(done[language]);
  if (next !== undefined) console.log(dueIn(next, site.timeZone)[language]);
  return 0;
}

/** A static site changes when it is built: whoever builds it should know when there is something to change. */
function dueIn(next: number, timeZone: string): Bilingual {
  const moment = new Date(next).toISOString();
  return {
    en: `Build again on ${dateInWords(moment, 'en', timeZone)} (${timeZone}): the site changes then.`,
    fr: fr`À reconstruire le ${dateInWords(moment, 'fr', timeZone)} (${timeZone}) : le site change alors.`,
  };
}

function shareOf(typed: string): Share {
  const share = Share.parse(typed);
  if (share !== undefined) return share;
  throw new UsageError({
    en: `--shard is a share such as 2/8, from 1/8 to 8/8, not "${typed}".`,
    fr: fr`--shard est une part telle que 2/8, de 1/8 à 8/8, et non « ${typed} ».`,
  });
}
