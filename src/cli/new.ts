/** `npm run new -- "Title"`: creates a briefing, a translation of one, or drafts from the texts of another system. */
import { lstatSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, posix, relative } from 'node:path';
import { projectFolder } from '../files/project-folder.ts';
import type { Bilingual, SpokenLanguage } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import { listContentFolder } from '../intake/file/content-folder.ts';
import { readSite } from '../intake/site/site-settings.ts';
import { describeMarkdown, isEdited } from './authoring/editor-files.ts';
import { type ImportedFile, importedFiles } from './authoring/imported-files.ts';
import { newBriefing } from './authoring/new-briefing.ts';
import { contentOptions, readCommandLine } from './command-line/arguments.ts';
import { fixEnvironment } from './command-line/environment.ts';
import { run } from './command-line/run.ts';
import { spokenLanguage } from './command-line/spoken-language.ts';
import { say, warn } from './command-line/terminal.ts';
import { UsageError, usageOf, withUsage } from './command-line/usage-error.ts';
import { warnOfProblems } from './report/printed-report.ts';

const usage = usageOf(
  'npm run new -- "Title" [--lang LANG] [--translate SLUG] [--slug SLUG] [--import FILE|DIR] [--content DIR]',
);

await run(async () => {
  const text = { type: 'string' } as const;
  const {
    values: { content, slug, lang, translate, import: path },
    files: [title, ...more],
  } = readCommandLine({ ...contentOptions, slug: text, lang: text, translate: text, import: text }, usage);
  if (path === undefined ? title === undefined || more.length > 0 : title !== undefined)
    throw withUsage(
      {
        en: 'Give one title, in quotes, or --import alone.',
        fr: fr`Donnez un titre, et un seul, entre guillemets droits, ou --import sans titre.`,
      },
      usage,
    );
  const { folder, now, address } = fixEnvironment({ content });
  const { site, languages, problems } = await readSite(folder, address);
  const language = spokenLanguage(undefined, languages);
  if (site === undefined) {
    warnOfProblems(problems, { language, folder });
    return 1;
  }
  if (path !== undefined) return importTexts(await importedFiles(path, folder, site), folder, language);
  const begun = await newBriefing({ title: title ?? '', slug, lang, translate, folder, site, now });
  const shown = (file: string) => relative(process.cwd(), join(folder, file)).replaceAll('\\', '/');
  const link = 'file' in begun ? linkOnTheWay(folder, begun.file) : undefined;
  if (link !== undefined) throw new UsageError(leadsAway(shown(link)));
  const taken = 'taken' in begun || !(await writeNew(join(folder, begun.file), begun.text));
  if (taken) {
    warn(isThere(shown('taken' in begun ? begun.taken : begun.file))[language]);
    return 1;
  }
  if (isEdited(folder)) describeMarkdown(projectFolder, folder, await listContentFolder(folder));
  say(isReady(shown(begun.file), translate !== undefined)[language]);
  return 0;
});

/** Writes the drafts, and tells which texts became none. */
async function importTexts(files: readonly ImportedFile[], folder: string, language: SpokenLanguage): Promise<number> {
  let written = 0;
  for (const { from, draft } of files) {
    const link = draft && linkOnTheWay(folder, draft.file);
    if (draft === undefined) warn(isUnreadable(from)[language]);
    else if (link !== undefined) throw new UsageError(leadsAway(link));
    else if (await writeNew(join(folder, draft.file), draft.text)) written += 1;
  }
  say(areImported(written)[language]);
  return written === files.length ? 0 : 1;
}

function isUnreadable(file: string): Bilingual {
  return {
    en: `${file}: its keys cannot be read, or nothing in it gives an address.`,
    fr: fr`${file} : ses clés sont illisibles, ou rien n'y donne une adresse.`,
  };
}

function areImported(count: number): Bilingual {
  return {
    en: `Drafts written: ${count}. What has no field here stands in their comments; npm run check tells the rest.`,
    fr: fr`Brouillons écrits : ${count}. Ce qui n'a pas de champ ici est dans leurs commentaires ; npm run check dit le reste.`,
  };
}

/** The first link among the folders that a file is to be in: nobody knows whose folder it leads to. */
function linkOnTheWay(folder: string, file: string): string | undefined {
  const folders = posix.dirname(file).split('/');
  return folders
    .map((_, index) => folders.slice(0, index + 1).join('/'))
    .find((way) => lstatSync(join(folder, way), { throwIfNoEntry: false })?.isSymbolicLink());
}

function leadsAway(link: string): Bilingual {
  return {
    en: `${link} is a link to another folder: nothing is written there. Put a folder in its place.`,
    fr: fr`${link} est un lien vers un autre dossier : rien n'y est écrit. Mettez un dossier à sa place.`,
  };
}

function isThere(file: string): Bilingual {
  return {
    en: `${file} is there already. Choose another --slug.`,
    fr: fr`${file} existe déjà. Choisissez un autre --slug.`,
  };
}

function isReady(file: string, isTranslation: boolean): Bilingual {
  return isTranslation
    ? {
        en: `${file} is ready. Still to be written: the summary, and the translation of the rest.`,
        fr: fr`${file} est prêt. Restent à écrire : le chapeau, et la traduction du reste.`,
      }
    : {
        en: `${file} is ready. Still to be written: the summary and the text.`,
        fr: fr`${file} est prêt. Restent à écrire : le chapeau et le texte.`,
      };
}

/** Writes a file; false if it already exists, even if it was created a moment ago. */
async function writeNew(path: string, text: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
