/** `npm start`: checks, builds and serves the site. setup.mjs has installed what is needed. */
import { contentOptions, portNumber, readArguments, run } from './arguments.ts';
import { freePort } from './free-port.ts';
import { runChild } from './run-child.mjs';

const usage = 'Usage: npm start -- [--content DIR] [--out DIR] [--port N]';
const defaultPort = 4321;

await run(async () => {
  const options = readArguments({ ...contentOptions, out: { type: 'string' }, port: { type: 'string' } }, usage);
  const port = options.port ?? String(await freePort(defaultPort));
  portNumber(port, usage);
  const content = options.content === undefined ? [] : ['--content', options.content];
  const out = options.out === undefined ? [] : ['--out', options.out];

  console.log('\n1/2 Checking the content and building the site');
  const built = await command('build', [...content, ...out]);
  if (built !== 0) return built;

  console.log('\n2/2 Serving the site');
  return command('preview', [...content, ...out, '--port', port]);
});

function command(name: 'build' | 'preview', args: string[]): Promise<number> {
  return runChild(process.execPath, [`${import.meta.dirname}/${name}.ts`, ...args]);
}
