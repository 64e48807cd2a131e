/** `npm run build`: checks the content and, if nothing is wrong, writes the site. */
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { previewPath, searchIndexFolder } from '../domain/address.ts';
import { factGraph } from '../domain/fact-graph.ts';
import { headersFile } from '../formats/hosting/headers-file.ts';
import { servingRules } from '../formats/hosting/serving-rules.ts';
import type { Bilingual } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import { readContent } from '../intake/content.ts';
import { dressed, dressing } from '../intake/dressing.ts';
import { showGraph } from '../intake/shown-graph.ts';
import { linkFolder, linkOrCopy } from '../output/linked-file.ts';
import { PageCache } from '../output/page-cache.ts';
import { pageVersion } from '../output/page-version.ts';
import { precompress } from '../output/precompression.ts';
import { contentOptions, readArguments } from './arguments.ts';
import { fixEnvironment, projectFolder } from './environment.ts';
import { OutputFolder } from './output-folder.ts';
import { reportProblems } from './problem-report.ts';
import { run } from './run.ts';
import { spokenLanguage } from './spoken-language.ts';
import { filesRead } from './summary.ts';
import { usageOf } from './usage-error.ts';

const usage = usageOf('npm run build -- [--content DIR] [--out DIR] [--strict] [--hsts] [--lang fr|en]');

const nothingWritten: Bilingual = { en: 'Nothing was written.', fr: fr`Rien n'a été écrit.` };

await run(async () => {
  const start = performance.now();
  const {
    content: typed,
    hsts,
    lang,
    out,
    strict,
  } = readArguments(
    {
      ...contentOptions,
      out: { type: 'string', default: 'dist' },
      strict: { type: 'boolean', default: false },
      hsts: { type: 'boolean', default: false },
    },
    usage,
  );
  const options = fixEnvironment({ content: typed, lang });
  const output = new OutputFolder(out, options.folder);
  const content = await readContent(options);
  const { problems, site, languages, briefings, pages } = content;
  const language = spokenLanguage(lang, languages);
  const read = filesRead(briefings.length, pages.length);
  if (problems.length > 0) console.error(reportProblems(problems, 'pretty', { language, folder: options.folder }));
  if (site === undefined || problems.some(({ level }) => strict || level === 'error')) {
    console.error(nothingWritten[language]);
    return 1;
  }
  // Loaded now, when the worker threads of the reading are gone: their memory and Astro's never add up.
  const [{ renderPages }, { astroConfig, cacheOf }, { searchIndex }, { previewPictures }] = await Promise.all([
    import('../output/rendered-pages.ts'),
    import('./astro-config.ts'),
    import('./search-index.ts'),
    import('./preview-pictures.ts'),
  ]);
  // Astro looks for the project in the working directory; every path of ours is absolute by now.
  process.chdir(projectFolder);
  const shown = dressed(site, await dressing(options.folder, content));
  const graph = factGraph({ ...content, site: shown, now: options.now, preview: false });
  showGraph(() => graph);
  await output.replace(async (folder) => {
    const [index, previews] = await Promise.all([
      // Pagefind is a program of its own and pictures have threads of theirs: both are made while Astro renders.
      searchIndex(graph, cacheOf(options.folder, 'search')),
      previewPictures(graph),
      renderPages(
        astroConfig(site, options.folder),
        new PageCache(cacheOf(options.folder, 'pages'), await pageVersion(site)),
        { scratch: `${projectFolder}node_modules/.precis-${process.pid}`, output: folder },
      ),
    ]);
    linkFolder(index, join(folder, searchIndexFolder));
    for (const file of previews) linkOrCopy(file, join(folder, previewPath(basename(file))));
    await writeFile(join(folder, '_headers'), headersFile(servingRules(site, { hsts })));
    await precompress(folder, cacheOf(options.folder, 'compressed'));
  });
  const seconds = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    (performance.now() - start) / 1000,
  );
  const written = {
    en: `${read.en} read, site written to ${output.path} in ${seconds} s.`,
    fr: fr`${read.fr} lus, site écrit dans ${output.path} en ${seconds} s.`,
  };
  console.log(written[language]);
  return 0;
});
