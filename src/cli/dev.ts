/** `npm run dev`: serves the site while it is written; a saved file shows in the browser, its problems here. */
import { readSite } from '../intake/site-settings.ts';
import { contentOptions, portNumber, readArguments } from './arguments.ts';
import { astroConfig } from './astro-config.ts';
import { fixEnvironment } from './environment.ts';
import { reportProblems } from './problem-report.ts';
import { run } from './run.ts';
import { siteIsAt } from './site-address.ts';
import { spokenLanguage } from './spoken-language.ts';
import { usageOf } from './usage-error.ts';

const usage = usageOf('npm run dev -- [--content DIR] [--port N] [--lang fr|en]');

await run(async () => {
  const { content, lang, port } = readArguments(
    { ...contentOptions, port: { type: 'string', default: '4321' } },
    usage,
  );
  const options = fixEnvironment({ content, lang });
  const { site, languages, problems } = await readSite(options.folder, options.address);
  const language = spokenLanguage(lang, languages);
  if (site === undefined) {
    console.error(reportProblems(problems, 'pretty', { language, folder: options.folder }));
    return 1;
  }
  const { dev } = await import('astro');
  const server = await dev({
    ...astroConfig(site, options.folder),
    server: { port: portNumber(port, usage) },
    logLevel: 'error',
  });
  console.log(siteIsAt(`http://localhost:${server.address.port}${site.base}`)[language]);
  return 0;
});
