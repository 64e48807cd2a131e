import type { Bilingual, SpokenLanguage } from '../grammar/bilingual.ts';
import { frenchNames, frenchSentences } from './french-field.ts';
import { jsonSchema, type RecordName } from './json-schema.ts';

/** The part of JSON Schema that our records use. */
export interface ValueSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, ValueSchema>>;
  readonly required?: readonly string[];
  readonly items?: ValueSchema;
  readonly anyOf?: readonly ValueSchema[];
  readonly additionalProperties?: ValueSchema | boolean;
  readonly errorMessage?: string;
}

/** A key of a record, as the guide and the form explain it. */
export interface Field {
  readonly key: string;
  readonly name: Bilingual;
  readonly sentence: Bilingual;
  readonly isRequired: boolean;
  readonly schema: ValueSchema;
}

/** The fields of a kind of file, in the order of its schema. @param language That of the advice in `schema`. */
export function fieldsOf(record: RecordName, language: SpokenLanguage = 'en'): Field[] {
  return fieldsIn(jsonSchema(record, language));
}

/** The fields of a record within one; empty if the value is none. */
export function fieldsIn({ properties = {}, required = [] }: ValueSchema): Field[] {
  return Object.entries(properties).map(([key, schema]) => ({
    key,
    name: { en: spaced(key), fr: frenchNames[key] ?? spaced(key) },
    sentence: {
      en: schema.description ?? '',
      fr: frenchSentences[schema.description ?? ''] ?? schema.description ?? '',
    },
    isRequired: required.includes(key),
    schema,
  }));
}

/** `observationDate` as people write it: Observation date. */
function spaced(key: string): string {
  const words = key.replace(/(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
