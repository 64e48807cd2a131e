/** `npm run preview`: serves a built site as a static host would. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readSite } from '../intake/site-settings.ts';
import { contentOptions, portNumber, readArguments, run, UsageError } from './arguments.ts';
import { astroConfig } from './astro-config.ts';
import { fixEnvironment } from './environment.ts';

const usage = 'Usage: npm run preview -- [--out DIR] [--content DIR] [--port N]';

await run(async () => {
  const { content, out, port } = readArguments(
    { ...contentOptions, out: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
    usage,
  );
  const folder = resolve(out);
  if (!existsSync(`${folder}/404.html`))
    throw new UsageError(`There is no built site in ${folder}; run npm run build first.`);
  const options = fixEnvironment(content);
  const { site } = await readSite(options.folder, options.address);
  if (site === undefined) throw new UsageError('site.yaml is not valid; run npm run check.');
  const { preview } = await import('astro');
  const server = await preview({
    ...astroConfig(site, options.folder),
    outDir: folder,
    server: { port: portNumber(port, usage) },
    logLevel: 'error',
  });
  console.log(`The site is at http://${server.host ?? 'localhost'}:${server.port}${site.base} (Ctrl-C stops).`);
  await server.closed();
  return 0;
});
