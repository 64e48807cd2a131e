/** `npm run check`: reads the content folder and reports every problem of every file. */
import { readContent } from '../intake/content.ts';
import { contentOptions, oneOf, readArguments, run } from './arguments.ts';
import { fixEnvironment } from './environment.ts';
import { plural, reportFormats, reportProblems } from './problem-report.ts';

const usage = 'Usage: npm run check -- [--content DIR] [--format pretty|json|github] [--strict]';

await run(async () => {
  const {
    content,
    format: typed,
    strict,
  } = readArguments(
    { ...contentOptions, format: { type: 'string', default: 'pretty' }, strict: { type: 'boolean', default: false } },
    usage,
  );
  const format = oneOf(typed, reportFormats, '--format');
  const options = fixEnvironment(content);
  const { problems, briefings, pages } = await readContent(options);
  const report = reportProblems(problems, format, options.folder, process.stdout);
  if (report !== '') console.log(report);
  if (format === 'pretty' && problems.length === 0)
    console.log(`${plural(briefings.length, 'briefing')} and ${plural(pages.length, 'page')}: no problems.`);
  return problems.some(({ level }) => strict || level === 'error') ? 1 : 0;
});
