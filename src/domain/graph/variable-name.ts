import { localizedIn } from '../language/localized-text.ts';
import type { FactGraph } from './fact-graph.ts';

/** The name and definition of a variable in one language. */
export interface VariableName {
  readonly name: string;
  /** The language of the name. */
  readonly lang: string;
  readonly description: string | undefined;
}

/** The name and definition from the file of a variable, for readers of a language. Undefined if there is no file. */
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
