/** `npm run upgrade -- --check`: names the files of Précis that a newsroom has changed, which a new version may change too. */
import { projectFolder } from '../files/project-folder.ts';
import type { Bilingual } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import { type BroughtVersion, broughtVersion, filesChangedSince } from './authoring/brought-version.ts';
import { projectWorkflows } from './authoring/newsroom.ts';
import { contentOptions, readArguments } from './command-line/arguments.ts';
import { languageOfCall, run } from './command-line/run.ts';
import { say } from './command-line/terminal.ts';
import { usageOf, withUsage } from './command-line/usage-error.ts';

const usage = usageOf('npm run upgrade -- --check [--root DIR] [--lang fr|en]');

/** What is the newsroom's own, and may differ: see the editors' guide. Files that it has added are no files of ours. */
const theirs = [
  'content',
  'public',
  'astro.config.ts',
  'README.md',
  '.github/workflows/deploy.yml',
  ...projectWorkflows,
];

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
  const version = broughtVersion(root);
  const changed = filesChangedSince(version, theirs, root);
  const language = await languageOfCall();
  for (const file of changed) say(file);
  say((changed.length === 0 ? nothingChanged(version) : someChanged(changed.length, version))[language]);
  return changed.length === 0 ? 0 : 1;
});

function nothingChanged(version: BroughtVersion): Bilingual {
  const { en, fr: french } = named(version);
  return {
    en: `Every file of ours is as ${en} brought it.`,
    fr: fr`Chacun de nos fichiers est tel que l'a apporté ${french}.`,
  };
}

function someChanged(count: number, version: BroughtVersion): Bilingual {
  const { en, fr: french } = named(version);
  return {
    en: `Files of ours that differ from ${en}: ${count}. A new version may change them too; move what is yours to content/, public/ or pages of your own.`,
    fr: fr`Fichiers à nous qui diffèrent de ${french} : ${count}. Une nouvelle version peut les changer aussi ; déplacez ce qui est à vous dans content/, public/ ou dans vos propres pages.`,
  };
}

/** A commit is named where there is no tag: what was changed in it cannot be told from what it brought. */
function named({ tag, commit }: BroughtVersion): Bilingual {
  if (commit === undefined) return { en: tag, fr: tag };
  return {
    en: `${tag} (commit ${commit}, since there is no tag ${tag})`,
    fr: fr`${tag} (commit ${commit}, faute d'étiquette ${tag})`,
  };
}
