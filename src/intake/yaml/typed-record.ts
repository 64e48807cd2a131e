/** A record of YAML as an editor typed it, before its schema has judged it. */
export type TypedRecord = Readonly<Record<string, unknown>>;

/** Whether a value of YAML is a record, and neither a list nor a single value. */
export function isTypedRecord(value: unknown): value is TypedRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
