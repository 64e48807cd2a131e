/** `npm run check`: reads the content folder and reports every problem of every file. */
import { readContent } from '../intake/content.ts';
import { contentOptions, oneOf, readArguments } from './arguments.ts';
import { fixEnvironment } from './environment.ts';
import { reportFormats, reportProblems } from './problem-report.ts';
import { run } from './run.ts';
import { spokenLanguage } from './spoken-language.ts';
import { noProblems } from './summary.ts';
import { usageOf } from './usage-error.ts';

const usage = usageOf('npm run check -- [--content DIR] [--format pretty|json|github] [--strict] [--lang fr|en]');

await run(async () => {
  const {
    content,
    lang,
    format: typed,
    strict,
  } = readArguments(
    { ...contentOptions, format: { type: 'string', default: 'pretty' }, strict: { type: 'boolean', default: false } },
    usage,
  );
  const format = oneOf(typed, reportFormats, '--format');
  const options = fixEnvironment({ content, lang });
  const { problems, languages, briefings, pages } = await readContent(options);
  const language = spokenLanguage(lang, languages);
  const report = reportProblems(problems, format, { language, folder: options.folder, stream: process.stdout });
  if (report !== '') console.log(report);
  if (format === 'pretty' && problems.length === 0) console.log(noProblems(briefings.length, pages.length)[language]);
  return problems.some(({ level }) => strict || level === 'error') ? 1 : 0;
});
