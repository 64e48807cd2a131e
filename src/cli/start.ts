/** `npm start`: checks, builds and serves the site. setup.mjs has installed what is needed. */
import { contentOptions, readArguments, run, UsageError } from './arguments.ts';
import { freePort } from './free-port.ts';
import { runChild } from './run-child.mjs';

const usage = 'Usage: npm start -- [--content DIR] [--out DIR] [--port N]';
const defaultPort = 4321;

await run(async () => {
  const options = readArguments({ ...contentOptions, out: { type: 'string' }, port: { type: 'string' } }, usage);
  const port = options.port ?? String(await freePort(defaultPort));
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new UsageError(`"${port}" is no port.\n${usage}`);
  const content = options.content === undefined ? [] : ['--content', options.content];
  const out = options.out === undefined ? [] : ['--out', options.out];

  console.log('\n1/3 Checking the content');
  const checked = await command('check', content);
  if (checked !== 0) return checked;

  console.log('\n2/3 Building the site');
  const built = await command('build', [...content, ...out]);
  if (built !== 0) return built;

  console.log('\n3/3 Serving the site');
  return command('preview', [...content, ...out, '--port', port]);
});

function command(name: 'check' | 'build' | 'preview', args: string[]): Promise<number> {
  return runChild(process.execPath, [`${import.meta.dirname}/${name}.ts`, ...args]);
}
