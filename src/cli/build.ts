/** `npm run build`: checks the content and, if nothing is wrong, writes the site. */
import { readContent } from '../intake/content.ts';
import { contentOptions, readArguments, run } from './arguments.ts';
import { fixEnvironment, projectFolder } from './environment.ts';
import { OutputFolder } from './output-folder.ts';
import { plural, reportProblems } from './problem-report.ts';

const usage = 'Usage: npm run build -- [--content DIR] [--out DIR] [--strict]';

await run(async () => {
  const start = performance.now();
  const { content, out, strict } = readArguments(
    { ...contentOptions, out: { type: 'string', default: 'dist' }, strict: { type: 'boolean', default: false } },
    usage,
  );
  const options = fixEnvironment(content);
  const output = new OutputFolder(out, options.folder);
  const { problems, site, briefings, pages } = await readContent(options);
  const read = `${plural(briefings.length, 'briefing')} and ${plural(pages.length, 'page')} read`;
  if (problems.length > 0) console.error(reportProblems(problems, 'pretty', options.folder));
  if (site === undefined || problems.some(({ level }) => strict || level === 'error')) {
    console.error('Nothing was written.');
    return 1;
  }
  // Loaded now, when the worker threads of the reading are gone: their memory and Astro's never add up.
  const [{ build }, { astroConfig }] = await Promise.all([import('astro'), import('./astro-config.ts')]);
  // Astro looks for the project in the working directory; every path of ours is absolute by now.
  process.chdir(projectFolder);
  await output.replace(async (folder) => {
    await build({ ...astroConfig(site, options.folder), outDir: folder, logLevel: 'error' });
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${read}, site written to ${output.path} in ${seconds} s.`);
  return 0;
});
