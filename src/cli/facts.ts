/** `npm run facts`: queries the record and prints a table or JSON. */
import { type FactGraph, factGraph } from '../domain/graph/fact-graph.ts';
import { type Bilingual, joined } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import { didYouMean } from '../grammar/nearest.ts';
import { readContent } from '../intake/content/content.ts';
import { contentOptions, oneOf, readCommandLine } from './command-line/arguments.ts';
import { fixEnvironment } from './command-line/environment.ts';
import { run } from './command-line/run.ts';
import { spokenLanguage } from './command-line/spoken-language.ts';
import { say, warn } from './command-line/terminal.ts';
import { useCache } from './command-line/usable-cache.ts';
import { usageOf, withUsage } from './command-line/usage-error.ts';
import { conflictsIn } from './questions/conflicts.ts';
import type { FactRow } from './questions/fact-row.ts';
import { factTable } from './questions/fact-table.ts';
import { figuresOf, sourceIds } from './questions/source.ts';
import { staleFacts } from './questions/stale.ts';
import { valuesOf } from './questions/variable.ts';

const usage = usageOf(
  'npm run facts -- variable NAME | source ID [--impact] | stale [--older-than 90d] | conflicts  [--format table|json] [--content DIR] [--lang fr|en]',
);
const questions = ['variable', 'source', 'stale', 'conflicts'] as const;
type Question = (typeof questions)[number];

const ranksCompared: Bilingual = {
  en: 'Compared: the figures with rank: preferred.',
  fr: fr`Sont comparés les chiffres qui ont rank: preferred.`,
};
const broken: Bilingual = {
  en: 'The content has errors; npm run check shows them.',
  fr: fr`Les contenus ont des erreurs : npm run check les montre.`,
};

await run(async () => {
  const { values, files } = readCommandLine(
    {
      ...contentOptions,
      format: { type: 'string', default: 'table' },
      impact: { type: 'boolean', default: false },
      'older-than': { type: 'string', default: '90d' },
    },
    usage,
  );
  const format = oneOf(values.format, ['table', 'json'], '--format');
  const [question, name] = readQuestion(files);
  const days = readDays(values['older-than']);
  const options = fixEnvironment(values);
  await useCache();
  const { site, languages, problems, ...content } = await readContent({ ...options, withoutHtml: true });
  const language = spokenLanguage(values.lang, languages);
  if (site === undefined || problems.some(({ level }) => level === 'error')) {
    warn(broken[language]);
    return 1;
  }
  const graph = factGraph({ ...content, site, now: options.now, preview: false });
  const rows = answer(graph, question, name, { days, impact: values.impact });
  if (Array.isArray(rows)) {
    say(format === 'json' ? JSON.stringify(rows, undefined, 2) : factTable(rows, language));
    if (question === 'conflicts' && format === 'table') say(`\n${ranksCompared[language]}`);
    return 0;
  }
  warn(rows[language]);
  return 1;
});

/** The question and its argument; a usage error for anything else. */
function readQuestion(words: readonly string[]): [Question, string] {
  const [typed = '', name = '', ...more] = words;
  const question = questions.find((candidate) => candidate === typed);
  if (question === undefined) {
    const unknown = { en: `There is no question "${typed}".`, fr: fr`La question « ${typed} » n'existe pas.` };
    throw withUsage(joined(unknown, didYouMean(typed, questions)), usage);
  }
  const named = question === 'variable' || question === 'source';
  if (more.length > 0 || named !== (name !== ''))
    throw withUsage(
      named
        ? { en: `Name one ${question}.`, fr: fr`Nommez une ${question}, et une seule.` }
        : { en: `"${question}" takes no name.`, fr: fr`« ${question} » ne prend pas de nom.` },
      usage,
    );
  return [question, name];
}

function readDays(typed: string): number {
  const days = /^(\d{1,5})d$/.exec(typed)?.[1];
  if (days === undefined)
    throw withUsage(
      {
        en: `--older-than is a number of days such as 90d, not "${typed}".`,
        fr: fr`--older-than est un nombre de jours tel que 90d, et non « ${typed} ».`,
      },
      usage,
    );
  return Number(days);
}

/** The rows of the answer, or the reason there are none. */
function answer(
  graph: FactGraph,
  question: Question,
  name: string,
  { days, impact }: { readonly days: number; readonly impact: boolean },
): FactRow[] | Bilingual {
  if (question === 'stale') return staleFacts(graph, days);
  if (question === 'conflicts') return conflictsIn(graph);
  if (question === 'variable') {
    const unknown = { en: `No figure has the variable "${name}".`, fr: fr`Aucun chiffre n'a la variable « ${name} ».` };
    return valuesOf(graph, name) ?? joined(unknown, didYouMean(name, graph.observations.keys()));
  }
  const ids = sourceIds(graph);
  const unknown = { en: `No source has the id "${name}".`, fr: fr`Aucune source n'a l'identifiant « ${name} ».` };
  return ids.has(name) ? figuresOf(graph, name, impact) : joined(unknown, didYouMean(name, ids));
}
