/** `npm start`: checks, builds and serves the site. setup.mjs has installed the dependencies. */
import type { Bilingual } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import { contentOptions, portNumber, readArguments } from './command-line/arguments.ts';
import { freePort } from './command-line/free-port.ts';
import { languageOfCall, run } from './command-line/run.ts';
import { say } from './command-line/terminal.ts';
import { usageOf } from './command-line/usage-error.ts';
import { runChild } from './setup/run-child.mjs';

const usage = usageOf('npm start -- [--content DIR] [--out DIR] [--port N] [--lang fr|en]');
const defaultPort = 4321;
const steps = {
  build: {
    en: 'Checking the content and building the site',
    fr: fr`Vérification des contenus et construction du site`,
  },
  preview: { en: 'Serving the site', fr: fr`Mise en ligne locale du site` },
} satisfies Record<string, Bilingual>;

await run(async () => {
  const options = readArguments({ ...contentOptions, out: { type: 'string' }, port: { type: 'string' } }, usage);
  const port = options.port ?? String(await freePort(defaultPort));
  portNumber(port, usage);
  const content = [
    ...(options.content === undefined ? [] : ['--content', options.content]),
    ...(options.lang === undefined ? [] : ['--lang', options.lang]),
  ];
  const out = options.out === undefined ? [] : ['--out', options.out];

  const language = await languageOfCall();
  say(`\n1/2 ${steps.build[language]}`);
  const built = await command('build', [...content, ...out]);
  if (built !== 0) return built;

  say(`\n2/2 ${steps.preview[language]}`);
  return command('preview', [...content, ...out, '--port', port]);
});

function command(name: 'build' | 'preview', args: string[]): Promise<number> {
  return runChild(process.execPath, [`${import.meta.dirname}/${name}.ts`, ...args]);
}
