/** `npm run dev`: serves the site while it is written; a saved file shows in the browser, its problems here. */
import { readSite } from '../intake/site-settings.ts';
import { contentOptions, portNumber, readArguments, run } from './arguments.ts';
import { astroConfig } from './astro-config.ts';
import { fixEnvironment } from './environment.ts';
import { reportProblems } from './problem-report.ts';

const usage = 'Usage: npm run dev -- [--content DIR] [--port N]';

await run(async () => {
  const { content, port } = readArguments({ ...contentOptions, port: { type: 'string', default: '4321' } }, usage);
  const options = fixEnvironment(content);
  const { site, problems } = await readSite(options.folder, options.address);
  if (site === undefined) {
    console.error(reportProblems(problems, 'pretty', options.folder));
    return 1;
  }
  const { dev } = await import('astro');
  const server = await dev({
    ...astroConfig(site, options.folder),
    server: { port: portNumber(port, usage) },
    logLevel: 'error',
  });
  console.log(`The site is at http://localhost:${server.address.port}${site.base} (Ctrl-C stops).`);
  return 0;
});
