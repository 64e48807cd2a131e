/** `npm run dev`: serves the site while it is written; a saved file shows in the browser, its problems here. */
import { LiveContent } from '../intake/live-content.ts';
import { contentOptions, portNumber, readArguments } from './arguments.ts';
import { astroConfig } from './astro-config.ts';
import { fixEnvironment } from './environment.ts';
import { liveSite } from './live-site.ts';
import { reportProblems } from './problem-report.ts';
import { run } from './run.ts';
import { siteIsAt } from './site-address.ts';
import { spokenLanguage } from './spoken-language.ts';
import { useCache } from './usable-cache.ts';
import { usageOf } from './usage-error.ts';

const usage = usageOf('npm run dev -- [--content DIR] [--port N] [--lang fr|en]');

await run(async () => {
  const {
    content: typed,
    lang,
    port,
  } = readArguments({ ...contentOptions, port: { type: 'string', default: '4321' } }, usage);
  const options = fixEnvironment({ content: typed, lang });
  await useCache();
  const { live, content } = await LiveContent.read(options);
  const language = spokenLanguage(lang, content.languages);
  const told = { language, folder: options.folder };
  if (content.problems.length > 0) console.error(reportProblems(content.problems, 'pretty', told));
  if (live === undefined) return 1;
  const { site } = live.snapshot;
  const { dev } = await import('astro');
  const server = await dev({
    ...astroConfig(site, options.folder),
    integrations: [liveSite(live, options, language)],
    server: { port: portNumber(port, usage) },
    logLevel: 'error',
  });
  const home = `http://localhost:${server.address.port}${site.base}`;
  console.log(siteIsAt(home)[language]);
  // Loads what every page needs before somebody opens the first one, who would wait two seconds for it.
  await fetch(home).catch(() => undefined);
  return 0;
});
