/**
 * `npm run dev`: serves the site while it is edited. A saved file appears in the browser, its problems in the
 * terminal.
 */
import { beginLiveSite } from '../astro/live-site.ts';
import { contentOptions, portNumber, readArguments } from './command-line/arguments.ts';
import { fixEnvironment } from './command-line/environment.ts';
import { run } from './command-line/run.ts';
import { siteIsAt } from './command-line/site-address.ts';
import { spokenLanguage } from './command-line/spoken-language.ts';
import { say } from './command-line/terminal.ts';
import { useCache } from './command-line/usable-cache.ts';
import { usageOf } from './command-line/usage-error.ts';
import { astroConfig } from './site/astro-config.ts';

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
  say(siteIsAt(home)[spokenLanguage(lang, site.languages)]);
  // Warms the server up: the first page would otherwise take two seconds.
  await fetch(home).catch(() => undefined);
  return 0;
});
