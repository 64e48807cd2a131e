/** `npm run upgrade -- --check`: names the files of Précis that a newsroom has changed, which a new version may change too. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../files/project-folder.ts';
import type { Bilingual } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import { contentOptions, readArguments } from './command-line/arguments.ts';
import { languageOfCall, run } from './command-line/run.ts';
import { say } from './command-line/terminal.ts';
import { UsageError, usageOf, withUsage } from './command-line/usage-error.ts';

const usage = usageOf('npm run upgrade -- --check [--root DIR] [--lang fr|en]');

/** What is the newsroom's own, and may differ: see the editors' guide. Files that it has added are no files of ours. */
const theirs = ['content', 'public', 'astro.config.ts', 'README.md', '.github/workflows/deploy.yml'];

await run(async () => {
  const { lang } = contentOptions;
  const { check, root } = readArguments(
    { lang, check: { type: 'boolean', default: false }, root: { type: 'string', default: projectFolder } },
    usage,
  );
  if (!check)
    throw withUsage(
      {
        en: 'A new version is taken with git, as the editors’ guide says; --check says what is in its way.',
        fr: fr`Une nouvelle version se prend avec git, comme le dit le guide ; --check dit ce qui la gêne.`,
      },
      usage,
    );
  const tag = `v${versionOf(root)}`;
  const changed = changedSince(tag, root);
  const language = await languageOfCall();
  for (const file of changed) say(file);
  say((changed.length === 0 ? nothingChanged(tag) : someChanged(changed.length, tag))[language]);
  return changed.length === 0 ? 0 : 1;
});

function versionOf(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** The files of a version that are no longer as it brought them; a usage error where git does not know the version. */
function changedSince(tag: string, root: string): string[] {
  const { status, stdout } = spawnSync(
    'git',
    [
      ...['-C', root, '-c', 'core.quotePath=false', 'diff', '--name-only', '--diff-filter=MDT', tag, '--', '.'],
      ...theirs.map((path) => `:(exclude)${path}`),
    ],
    { encoding: 'utf8' },
  );
  if (status === 0) return stdout.split('\n').filter((file) => file !== '');
  throw new UsageError({
    en: `git does not know the version ${tag} here. Fetch it first: git remote add precis ADDRESS, git fetch precis --tags.`,
    fr: fr`git ne connaît pas ici la version ${tag}. Allez d'abord la chercher : git remote add precis ADRESSE, git fetch precis --tags.`,
  });
}

function nothingChanged(tag: string): Bilingual {
  return {
    en: `Every file of ours is as ${tag} brought it.`,
    fr: fr`Chacun de nos fichiers est tel que ${tag} l'a apporté.`,
  };
}

function someChanged(count: number, tag: string): Bilingual {
  return {
    en: `Files of ours that differ from ${tag}: ${count}. A new version may change them too; move what is yours to content/, public/ or pages of your own.`,
    fr: fr`Fichiers à nous qui diffèrent de ${tag} : ${count}. Une nouvelle version peut les changer aussi ; déplacez ce qui est à vous dans content/, public/ ou dans vos propres pages.`,
  };
}
