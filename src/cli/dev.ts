/** `npm run dev`: serves the site while it is written; a saved file shows in the browser, its problems here. */
import { beginLiveSite } from '../astro/live-site.ts';
import { contentOptions, portNumber, readArguments } from './arguments.ts';
import { astroConfig } from './astro-config.ts';
import { fixEnvironment } from './environment.ts';
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
  const begun = await beginLiveSite(options);
  if (begun === undefined) return 1;
  const { site, rest } = begun;
  const { dev } = await import('astro');
  const server = await dev({
    ...astroConfig(site, options.folder, rest),
    server: { port: portNumber(port, usage) },
    logLevel: 'error',
  });
  const home = `http://localhost:${server.address.port}${site.base}`;
  console.log(siteIsAt(home)[spokenLanguage(lang, site.languages)]);
  // Loads what every page needs before somebody opens the first one, who would wait two seconds for it.
  await fetch(home).catch(() => undefined);
  return 0;
});
