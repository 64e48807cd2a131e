import { localizedIn } from '../language/localized-text.ts';
import type { FactGraph } from './fact-graph.ts';

/** What a variable is called and what it is, in one language. */
export interface VariableName {
  readonly name: string;
  /** The language that the name is in. */
  readonly lang: string;
  readonly description: string | undefined;
}

/** What the file of a variable says of it to readers of a language; undefined where the variable has no file. */
export function variableName(
  { variables, site }: Pick<FactGraph, 'variables' | 'site'>,
  variable: string,
  lang: string,
): VariableName | undefined {
  const record = variables.find(({ id }) => id === variable)?.record;
  if (record === undefined) return undefined;
  const { text: name, lang: nameLang } = localizedIn(record.label, lang, site.languages);
  const description = record.description && localizedIn(record.description, lang, site.languages).text;
  return { name, lang: nameLang, description };
}
