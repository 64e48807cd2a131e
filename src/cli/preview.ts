/** `npm run preview`: serves a built site as a static host would. */
import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fr } from '../grammar/fr.ts';
import { readSite } from '../intake/site/site-settings.ts';
import { recoverOutput } from '../output/output-recovery.ts';
import { contentOptions, portNumber, readArguments } from './command-line/arguments.ts';
import { fixEnvironment } from './command-line/environment.ts';
import { refuseMalformed } from './command-line/request-target.ts';
import { run } from './command-line/run.ts';
import { siteIsAt } from './command-line/site-address.ts';
import { spokenLanguage } from './command-line/spoken-language.ts';
import { say } from './command-line/terminal.ts';
import { UsageError, usageOf } from './command-line/usage-error.ts';
import { astroConfig } from './site/astro-config.ts';

const usage = usageOf('npm run preview -- [--out DIR] [--content DIR] [--port N] [--lang fr|en]');

await run(async () => {
  const { content, lang, out, port } = readArguments(
    { ...contentOptions, out: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
    usage,
  );
  const folder = resolve(out);
  await recoverOutput(folder);
  if (!existsSync(`${folder}/404.html`)) {
    throw new UsageError({
      en: `There is no built site in ${folder}; run npm run build first.`,
      fr: fr`Il n'y a pas de site construit dans ${folder} ; lancez d'abord npm run build.`,
    });
  }
  const options = fixEnvironment({ content, lang });
  const { site, languages } = await readSite(options.folder, options.address);
  if (site === undefined) {
    throw new UsageError({
      en: 'site.yaml is not valid; run npm run check.',
      fr: fr`site.yaml n'est pas valable ; lancez npm run check.`,
    });
  }
  const { preview } = await import('astro');
  const server = await preview({
    ...astroConfig(site, options.folder),
    outDir: folder,
    server: { port: portNumber(port, usage) },
    logLevel: 'error',
  });
  // Astro's type does not declare `server`.
  if ('server' in server && server.server instanceof EventEmitter) refuseMalformed(server.server);
  const address = `http://${server.host ?? 'localhost'}:${server.port}${site.base}`;
  say(siteIsAt(address)[spokenLanguage(lang, languages)]);
  await server.closed();
  return 0;
});
