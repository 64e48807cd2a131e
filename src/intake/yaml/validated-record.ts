import { z } from 'zod';
import type { Path } from '../../checks/checked-file.ts';
import type { LineMap } from '../../domain/problem/line-map.ts';
import { type SchemaProblem, schemaProblems } from './schema-problem.ts';
import type { YamlRecord } from './yaml-record.ts';

/** The result of validating YAML. Records are the schema's output, defaults included. */
export interface Validated<T> {
  readonly problems: readonly SchemaProblem[];
  /** Undefined if there are problems. */
  readonly record: T | undefined;
  /** The valid fields, whatever is wrong with others. */
  readonly valid: Partial<T>;
}

/** Validates parsed YAML. Returns every problem of the record at once, located in the file. */
export function validate<T>(schema: z.ZodType<T>, yaml: YamlRecord, lines: LineMap): Validated<T> {
  const { success, data: record, error } = schema.safeParse(yaml.data);
  if (success) return { problems: [], record, valid: record };
  const problems = schemaProblems(error, { schema, yaml, lines });
  return { problems, record: undefined, valid: validFields(schema, yaml.data, problems) };
}

function validFields<T>(schema: z.ZodType<T>, data: unknown, problems: readonly SchemaProblem[]): Partial<T> {
  if (!(schema instanceof z.ZodObject) || !isRecord(data) || Array.isArray(data)) return {};
  const known = withoutUnknown(data, problems);
  const fields = Object.entries(schema.shape as Readonly<Record<string, z.ZodType>>).flatMap(([key, field]) => {
    const { data: value } = field.safeParse(known[key]);
    return value === undefined || isWrong([key], problems) ? [] : [[key, value] as const];
  });
  return Object.fromEntries(fields) as Partial<T>;
}

/** Whether there is a problem at a path or below it. Unknown keys do not count against the rest of their record. */
export function isWrong(place: Path, problems: readonly SchemaProblem[]): boolean {
  return problems.some(
    ({ path, problem }) => !isUnknown(problem) && place.every((step, index) => path[index] === step),
  );
}

/** A copy of the data without unknown keys. */
export function withoutUnknown<T>(data: T, problems: readonly SchemaProblem[]): T {
  const copy = structuredClone(data);
  for (const { path, problem } of problems) {
    if (!isUnknown(problem)) continue;
    const parent = path
      .slice(0, -1)
      .reduce<unknown>((value, step) => (isRecord(value) ? value[step] : undefined), copy);
    if (isRecord(parent)) delete parent[path.at(-1) ?? ''];
  }
  return copy;
}

function isUnknown({ rule }: SchemaProblem['problem']): boolean {
  return rule === 'unknown-key';
}

/** Whether a value has keys: a record or a list. */
function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
