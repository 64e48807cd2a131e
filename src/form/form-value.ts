import { isMap, isScalar, isSeq, type Node, parse, stringify, type YAMLMap } from 'yaml';
import { type Data, flowText } from './data-text.ts';
import type { FormField } from './form-field.ts';

/** What a form shows of a value: texts, switches, and lists and records of them. */
export type FormValue = string | boolean | readonly FormValue[] | FormRecord | undefined;
export interface FormRecord {
  readonly [key: string]: FormValue;
}

/** What the form shows of a record of YAML. Keys that it does not know are left out. */
export function recordToForm(map: unknown, fields: readonly FormField[], text: string): FormRecord {
  if (!isMap(map)) return {};
  const shown = fields.map((field) => [field.key, toForm(valueAt(map, field.key), field, text)] as const);
  return Object.fromEntries(shown.filter(([, value]) => value !== undefined));
}

function toForm(node: Node | undefined, field: FormField, text: string): FormValue {
  if (node === undefined) return undefined;
  if (field.kind === 'record') return recordToForm(node, field.fields ?? [], text);
  if (field.kind === 'list') return isSeq(node) ? node.items.map((item) => itemToForm(item as Node, field, text)) : [];
  if (!isScalar(node)) return flowText(node.toJSON() as Data);
  if (field.kind === 'switch') return switched(node.value, field);
  return scalarText(node);
}

/** What the form shows of an item of a list. */
export function itemToForm(node: Node, { fields }: FormField, text: string): FormValue {
  if (fields === undefined) return isScalar(node) ? scalarText(node) : '';
  if (isScalar(node)) return { [fields[0]?.key ?? '']: scalarText(node) };
  return recordToForm(node, fields, text);
}

/** Numbers as they are typed: parsing would drop the zero of 12.50. */
function scalarText({ value, source }: { value: unknown; source?: string | undefined }): string {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : (source ?? String(value));
}

/** The value of a key; undefined where there is none. */
export function valueAt(map: YAMLMap, key: string): Node | undefined {
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  return (pair?.value ?? undefined) as Node | undefined;
}

/** What a form gives back, without what is empty: forms keep every field, records only those that say something. */
export function filled(value: unknown, field: Pick<FormField, 'kind' | 'fields' | 'isOn' | 'mayBeRecord'>): FormValue {
  if (field.kind === 'record') return filledRecord(value, field.fields ?? []);
  if (field.kind === 'list') {
    const items = Array.isArray(value) ? value : [];
    const kept = items.flatMap((item) => filled(item, { ...field, kind: field.fields ? 'record' : 'text' }) ?? []);
    return kept.length === 0 ? undefined : kept;
  }
  if (field.kind === 'switch') return switched(value, field);
  const text = value === null || value === undefined ? '' : String(value);
  if (text === '') return undefined;
  const data = asData(text, field);
  return typeof data === 'string' ? text : flowText(data);
}

/** A switch that says something: one that stands as it does where a file does not name it says nothing. */
function switched(value: unknown, { isOn = false }: Pick<FormField, 'isOn'>): boolean | undefined {
  return (value === true) === isOn ? undefined : !isOn;
}

/** A record that a form gives back, in the order of its fields; undefined where nothing is filled in. */
export function filledRecord(value: unknown, fields: readonly FormField[]): FormRecord | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const typed = value as Readonly<Record<string, unknown>>;
  const kept = fields.map((field) => [field.key, filled(typed[field.key], field)] as const);
  const said = kept.filter(([, one]) => one !== undefined);
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

/** What to write for a value of the form. */
export function toData(value: FormValue, field: FormField): Data {
  if (Array.isArray(value)) return value.map((item) => itemToData(item, field));
  if (typeof value === 'object') return recordToData(value as FormRecord, field.fields ?? []);
  if (typeof value !== 'string') return value ?? null;
  if (field.isNumber && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value) && String(Number(value)) === value)
    return Number(value);
  return asData(value, field);
}

/** What to write for a record of the form. */
export function recordToData(record: FormRecord, fields: readonly FormField[]): Data {
  return Object.fromEntries(
    fields.flatMap((field) => (record[field.key] === undefined ? [] : [[field.key, toData(record[field.key], field)]])),
  );
}

/** What to write for an item of a list. */
export function itemToData(item: FormValue, { fields, mayBeShort = false, ...field }: FormField): Data {
  if (fields === undefined) return toData(item, { ...field, kind: 'text' });
  const record = recordToData(item as FormRecord, fields) as Readonly<Record<string, Data>>;
  const [first] = fields;
  const isShort = mayBeShort && Object.keys(record).length === 1 && first !== undefined && first.key in record;
  return isShort ? (record[first.key] ?? null) : record;
}

/** Text that is a record as YAML has it, where one may stand; what is none stays text. */
function asData(text: string, { mayBeRecord = false }: Pick<FormField, 'mayBeRecord'>): Data {
  if (!mayBeRecord || !/^\s*\{/.test(text)) return text;
  try {
    return parse(text) as Data;
  } catch {
    return text;
  }
}

/** Whether two values of a form say the same. */
export function isSame(one: FormValue, other: FormValue): boolean {
  return stringify(one ?? null, { sortMapEntries: true }) === stringify(other ?? null, { sortMapEntries: true });
}
