import type { Bilingual, SpokenLanguage } from '../grammar/bilingual.ts';
import { type Field, fieldsIn, fieldsOf, type ValueSchema } from '../schema/field.ts';
import type { RecordName } from '../schema/json-schema.ts';

/** A field of the browser form, from the schema that `check` runs. */
export interface FormField {
  readonly key: string;
  readonly name: Bilingual;
  readonly sentence: Bilingual;
  readonly isRequired: boolean;
  /** `text` is everything that is typed in one line: numbers too, so that 12.50 keeps its zero. */
  readonly kind: 'text' | 'switch' | 'choice' | 'record' | 'list';
  /** The values of a choice. */
  readonly choices?: readonly string[];
  /** The pattern of a text, and what to type. */
  readonly pattern?: readonly [pattern: string, advice: string];
  /** Whether a switch is on where a file does not name it. */
  readonly isOn?: boolean;
  /** Whether a number may stand here without quotes. */
  readonly isNumber?: boolean;
  /** Whether a text may also be a record, such as a unit per plural: it is typed as YAML has it, in brackets. */
  readonly mayBeRecord?: boolean;
  /** The fields of a record, or of each item of a list. Without them, the items of a list are text. */
  readonly fields?: readonly FormField[];
  /** Whether an item may be written as the text of its first field alone. */
  readonly mayBeShort?: boolean;
}

/** The fields of a kind of file. @param language That of what to type where a pattern fails. */
export function formFields(record: RecordName, language: SpokenLanguage = 'en'): FormField[] {
  return fieldsOf(record, language).map(toFormField);
}

function toFormField({ key, name, sentence, isRequired, schema }: Field): FormField {
  return { key, name, sentence, isRequired, ...shapeOf(schema) };
}

function shapeOf(schema: ValueSchema): Pick<FormField, 'kind'> & Partial<FormField> {
  if (schema.enum !== undefined) return { kind: 'choice', choices: schema.enum };
  if (schema.type === 'boolean') return { kind: 'switch', isOn: schema.default === true };
  if (schema.properties !== undefined) return { kind: 'record', fields: fieldsIn(schema).map(toFormField) };
  if (schema.items !== undefined) return listOf(schema.items);
  const isNumber = typesOf(schema).some((type) => type === 'number' || type === 'integer');
  const mayBeRecord = typesOf(schema).includes('object');
  const isPlain = schema.pattern !== undefined && !mayBeRecord;
  const advice = schema.errorMessage ?? '';
  return { kind: 'text', isNumber, mayBeRecord, ...(isPlain && { pattern: [schema.pattern ?? '', advice] as const }) };
}

function listOf(item: ValueSchema): Pick<FormField, 'kind'> & Partial<FormField> {
  const record = item.properties === undefined ? item.anyOf?.find(({ properties }) => properties !== undefined) : item;
  if (record === undefined) return { kind: 'list' };
  return { kind: 'list', fields: fieldsIn(record).map(toFormField), mayBeShort: record !== item };
}

function typesOf({ type = [], anyOf = [] }: ValueSchema): string[] {
  return [...[type].flat(), ...anyOf.flatMap(typesOf)];
}
