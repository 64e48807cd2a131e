/** `npm run check`: reads the content folder and reports every problem of every file, or of the files named. */
import type { Bilingual } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import { readContent } from '../intake/content/content.ts';
import { contentOptions, oneOf, readCommandLine } from './command-line/arguments.ts';
import { chosenFiles } from './command-line/chosen-files.ts';
import { fixEnvironment } from './command-line/environment.ts';
import { languageOfCall, run } from './command-line/run.ts';
import { spokenLanguage } from './command-line/spoken-language.ts';
import { say } from './command-line/terminal.ts';
import { useCache } from './command-line/usable-cache.ts';
import { usageOf } from './command-line/usage-error.ts';
import { applyFixes } from './report/applied-fixes.ts';
import { explanationOf, guideOf } from './report/explanation.ts';
import { sayProblems } from './report/printed-report.ts';
import { reportFormats } from './report/problem-report.ts';
import { noProblems, noProblemsIn } from './report/summary.ts';
import { unreadProse } from './report/unread-prose.ts';
import { watchFolders } from './site/watched-folders.ts';

const usage = usageOf(
  'npm run check -- [FILE…] [--content DIR] [--format pretty|json|github] [--strict] [--watch] [--fix [--yes]] [--explain RULE] [--lang fr|en]',
);
const waiting: Bilingual = {
  en: 'Checks again when a file is saved (Ctrl-C stops).',
  fr: fr`Nouvelle vérification à chaque enregistrement (Ctrl-C arrête).`,
};

const whyHint: Bilingual = {
  en: 'Why a rule exists, with examples: npm run check -- --explain RULE',
  fr: fr`Pourquoi une règle existe, avec des exemples : npm run check -- --explain RÈGLE`,
};

await run(async () => {
  const { values, files } = readCommandLine(
    {
      ...contentOptions,
      format: { type: 'string', default: 'pretty' },
      strict: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
      explain: { type: 'string' },
    },
    usage,
  );
  if (values.explain !== undefined) {
    say(explanationOf(values.explain, guideOf(await languageOfCall())));
    return 0;
  }
  const format = oneOf(values.format, reportFormats, '--format');
  const options = fixEnvironment(values);
  await useCache();
  const isChosen = chosenFiles(files, options.folder);

  const check = async (): Promise<number> => {
    const { problems: all, site, languages, briefings, pages } = await readContent({ ...options, withoutHtml: true });
    const language = spokenLanguage(values.lang, languages);
    const chosen = all.filter(({ file }) => isChosen(file));
    if (values.fix && (await applyFixes(chosen, { folder: options.folder, language, agreed: values.yes })))
      return check();
    // Without a valid site.yaml the chosen files cannot be checked; report the problems of site.yaml instead.
    const problems = site === undefined ? all : chosen;
    if (values.watch && process.stdout.isTTY) console.clear();
    sayProblems(problems, { language, folder: options.folder, format });
    if (format === 'pretty' && problems.length === 0) {
      const fine = files.length > 0 ? noProblemsIn(files) : noProblems(briefings.length, pages.length);
      say(fine[language]);
    }
    const notice = unreadProse([...briefings, ...pages].map(({ lang }) => lang));
    if (format === 'pretty' && notice !== undefined) say(notice[language]);
    if (problems.length > 0 && format === 'pretty' && process.stdout.isTTY) say(whyHint[language]);
    if (values.watch && format === 'pretty') say(`\n${waiting[language]}`);
    return problems.some(({ level }) => values.strict || level === 'error') ? 1 : 0;
  };

  if (!values.watch) return check();
  await watchFolders([options.folder, options.publicFolder], check);
  return 0;
});
