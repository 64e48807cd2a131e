/** `npm run init`: makes a clone of the project a newsroom's own. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { projectFolder } from '../files/project-folder.ts';
import { servingRules } from '../formats/hosting/serving-rules.ts';
import { vercelJson } from '../formats/hosting/vercel.ts';
import { type Bilingual, joined } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import { readSite } from '../intake/site/site-settings.ts';
import { deployFiles, deployHosts, newsroomFiles, projectWorkflows, repositoryOf } from './authoring/newsroom.ts';
import { digestsOf, ownFiles } from './authoring/sample-content.ts';
import { contentOptions, oneOf, readArguments } from './command-line/arguments.ts';
import { fixEnvironment } from './command-line/environment.ts';
import { languageOfCall, run } from './command-line/run.ts';
import { say } from './command-line/terminal.ts';
import { UsageError, usageOf, withUsage } from './command-line/usage-error.ts';

const usage = usageOf(
  `npm run init -- [--name NAME] [--url URL] [--languages fr,en] [--time-zone Europe/Paris] [--host ${deployHosts.join('|')}] [--keep-samples] [--content DIR] [--root DIR] [--lang fr|en]`,
);

const questions = {
  name: { en: 'What is the newsroom called?', fr: fr`Comment s'appelle la rédaction ?` },
  url: { en: 'At which address will the site stand?', fr: fr`À quelle adresse sera le site ?` },
  languages: {
    en: 'In which languages (the first is the default)?',
    fr: fr`Dans quelles langues (la première est celle par défaut) ?`,
  },
  'time-zone': { en: 'In which time zone?', fr: fr`Dans quel fuseau horaire ?` },
  host: { en: `On which host (${deployHosts.join(', ')})?`, fr: fr`Chez quel hébergeur (${deployHosts.join(', ')}) ?` },
} as const satisfies Readonly<Record<string, Bilingual>>;
type Question = keyof typeof questions;

const suggested: Readonly<Partial<Record<Question, string>>> = {
  languages: 'fr',
  'time-zone': Intl.DateTimeFormat().resolvedOptions().timeZone,
  host: 'github-pages',
};

const whatNext: Bilingual = {
  en: 'The newsroom is yours. npm run dev shows it while you write; commit and push, and the host builds it.',
  fr: fr`La rédaction est à vous. npm run dev la montre pendant que vous écrivez ; enregistrez dans git et envoyez, et l'hébergeur la construit.`,
};

await run(async () => {
  const text = { type: 'string' } as const;
  const values = readArguments(
    {
      ...contentOptions,
      ...{
        name: text,
        url: text,
        languages: text,
        'time-zone': text,
        host: text,
        root: { ...text, default: projectFolder },
      },
      'keep-samples': { type: 'boolean', default: false },
    },
    usage,
  );
  const { folder, now } = fixEnvironment(values);
  const present = await digestsOf(folder);
  refuseOwnContent(ownFiles(present));
  const answers = await answersTo(values);
  const host = oneOf(answers.host, deployHosts, '--host');
  const files = newsroomFiles(
    {
      name: answers.name,
      url: answers.url,
      languages: answers.languages.split(',').map((lang) => lang.trim()),
      timeZone: answers['time-zone'],
      admin: repositoryOf(remoteOf(values.root)),
    },
    now,
  );
  const deploying = deployFiles[host].map(
    ([from, to]) => [to, readFileSync(`${projectFolder}src/guide/deploy/${from}`, 'utf8')] as const,
  );
  refuseOtherFiles(deploying, values.root);

  if (!values['keep-samples']) for (const file of Object.keys(present)) rmSync(join(folder, file));
  for (const file of projectWorkflows) rmSync(join(values.root, file), { force: true });
  for (const [file, content] of Object.entries(files)) write(join(folder, file), content);
  for (const [file, content] of deploying) write(join(values.root, file), content);
  if (host === 'vercel') {
    const { site } = await readSite(folder, {});
    if (site !== undefined) write(join(values.root, 'vercel.json'), vercelJson(servingRules(site, { hsts: false })));
  }
  const language = await languageOfCall();
  for (const file of [
    ...Object.keys(files).map((name) => join(folder, name)),
    ...deploying.map(([to]) => join(values.root, to)),
  ])
    say(relative(process.cwd(), file).replaceAll('\\', '/'));
  say(whatNext[language]);
  return 0;
});

/** The answers on the command line, and those given at the terminal; a usage error where there is neither. */
async function answersTo(
  given: Readonly<{ [Name in Question]?: string | undefined }>,
): Promise<Record<Question, string>> {
  const asked = (Object.keys(questions) as Question[]).filter((name) => given[name] === undefined);
  if (asked.length > 0 && !process.stdin.isTTY) {
    const options = asked.map((name) => `--${name}`).join(', ');
    throw withUsage({ en: `Without a terminal, give ${options}.`, fr: fr`Sans terminal, donnez ${options}.` }, usage);
  }
  const language = await languageOfCall();
  const terminal = asked.length === 0 ? undefined : createInterface({ input: process.stdin, output: process.stdout });
  const answers: { [Name in Question]?: string | undefined } = { ...given };
  for (const name of asked) {
    const usual = suggested[name];
    const typed = await terminal?.question(`${questions[name][language]}${usual ? ` [${usual}]` : ''} `);
    answers[name] = typed?.trim() || (usual ?? '');
  }
  terminal?.close();
  return answers as Record<Question, string>;
}

function refuseOwnContent(own: readonly string[]): void {
  if (own.length === 0) return;
  const named = own.slice(0, 5).join(', ');
  throw new UsageError({
    en: `The content folder holds what is not the project's sample content: ${named}. Nothing was changed.`,
    fr: fr`Le dossier des contenus contient autre chose que les exemples du projet : ${named}. Rien n'a été changé.`,
  });
}

function refuseOtherFiles(files: readonly (readonly [file: string, content: string])[], root: string): void {
  for (const [file, content] of files) {
    const path = join(root, file);
    if (!existsSync(path) || readFileSync(path, 'utf8') === content) continue;
    throw new UsageError(
      joined(
        { en: `${file} is there already, and says something else.`, fr: fr`${file} existe déjà, et dit autre chose.` },
        { en: 'Nothing was changed.', fr: fr`Rien n'a été changé.` },
      ),
    );
  }
}

/** The address of the repository that the clone comes from; empty where it has none. */
function remoteOf(root: string): string {
  return spawnSync('git', ['-C', root, 'remote', 'get-url', 'origin'], { encoding: 'utf8' }).stdout ?? '';
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
