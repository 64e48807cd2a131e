import type { Bilingual, SpokenLanguage } from '../../grammar/bilingual.ts';
import { type Field, fieldsIn, fieldsOf, type ValueSchema } from '../../schema/field.ts';
import type { RecordName } from '../../schema/json-schema.ts';

/** The kinds of files, in the order in which editors meet them. */
const files: readonly (readonly [RecordName, Bilingual, string])[] = [
  ['briefing', { en: 'A briefing', fr: 'Une synthèse' }, 'content/briefings/**/<slug>.md'],
  ['source', { en: 'A shared source', fr: 'Une source partagée' }, 'content/sources/<id>.yaml'],
  ['topic', { en: 'A topic', fr: 'Un thème' }, 'content/topics/<id>.yaml'],
  ['variable', { en: 'A variable', fr: 'Une variable' }, 'content/variables/<id>.yaml'],
  ['page', { en: 'A page', fr: 'Une page' }, 'content/pages/**/<slug>.md'],
  ['site', { en: 'The site', fr: 'Le site' }, 'content/site.yaml'],
];

const words = {
  title: { en: 'All fields', fr: 'Tous les champs' },
  heads: { en: ['field', 'what to type', 'meaning'], fr: ['champ', 'ce qui s’écrit', 'sens'] },
  required: { en: 'required', fr: 'obligatoire' },
  text: { en: 'text', fr: 'texte' },
  number: { en: 'number', fr: 'nombre' },
  yesNo: { en: '`true` or `false`', fr: '`true` ou `false`' },
  list: { en: 'list', fr: 'liste' },
  record: { en: 'record', fr: 'fiche' },
  perLanguage: { en: 'one per language', fr: 'un par langue' },
  or: { en: ' or ', fr: ' ou ' },
} as const;

/** Markdown tables of every field that the format knows, from the schemas that `check` runs. */
export function fieldTables(language: SpokenLanguage): string {
  const tables = files.map(([record, name, path]) =>
    [
      `### ${name[language]} (\`${path}\`)`,
      '',
      row(words.heads[language]),
      row(words.heads[language].map(() => '---')),
      ...rows(fieldsOf(record), '', language),
    ].join('\n'),
  );
  return [`## ${words.title[language]}`, ...tables].join('\n\n');
}

function rows(fields: readonly Field[], above: string, language: SpokenLanguage): string[] {
  return fields.flatMap(({ key, sentence, isRequired, schema }) => {
    const path = above + key;
    const required = isRequired ? `, ${words.required[language]}` : '';
    const [inner, mark] = innerRecord(schema);
    return [
      row([`\`${path}\``, kindOf(schema, language) + required, sentence[language]]),
      ...rows(fieldsIn(inner), `${path}${mark}.`, language),
    ];
  });
}

/** The record that a value may be or list, with the mark of a list. */
function innerRecord(schema: ValueSchema, mark = ''): [ValueSchema, string] {
  if (schema.properties !== undefined) return [schema, mark];
  if (schema.items !== undefined) return innerRecord(schema.items, '[]');
  const [record] = (schema.anyOf ?? []).filter(({ properties }) => properties !== undefined);
  return [record ?? {}, mark];
}

function kindOf(schema: ValueSchema, language: SpokenLanguage): string {
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${value}\``).join(', ');
  const kinds = schema.anyOf?.filter(({ type }) => type !== undefined).map((one) => kindOf(one, language)) ?? [];
  if (kinds.length > 0) return [...new Set(kinds)].join(words.or[language]);
  if (schema.type === 'array') return words.list[language];
  if (schema.type === 'boolean') return words.yesNo[language];
  if (schema.type === 'number' || schema.type === 'integer') return words.number[language];
  if (schema.properties !== undefined) return words.record[language];
  if (schema.type === 'object') return words.perLanguage[language];
  return words.text[language];
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
