import type { z } from 'zod';
import type { Path } from '../checks/checked-file.ts';
import type { FileProblem } from './file-problem.ts';
import type { LineMap } from './line-map.ts';
import type { Span, YamlRecord } from './yaml-record.ts';

/** A value that the schema does not accept. */
export interface SchemaProblem {
  readonly path: Path;
  readonly problem: FileProblem;
}

/** Every problem that a schema finds in a record, nested ones included, each at its place. */
export function schemaProblems(schema: z.ZodType, yaml: YamlRecord, lines: LineMap): SchemaProblem[] {
  const result = schema.safeParse(yaml.data);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => problemsOf(issue, [], yaml, lines));
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, parent: Path, yaml: YamlRecord, lines: LineMap): SchemaProblem[] {
  const path = [...parent, ...(issue.path as Path)];
  if (issue.code === 'invalid_union') {
    const branch = meantBranch(issue);
    if (branch !== undefined) return branch.flatMap((inner) => problemsOf(inner, path, yaml, lines));
  }
  const report = (where: Span, rule: string, message: string, hint: string, at: Path): SchemaProblem => ({
    path: at,
    problem: { ...lines.range(where.start, where.end), rule, level: 'error', message, hint },
  });
  if (issue.code === 'unrecognized_keys') {
    const sentences = issue.message.split('\n');
    return issue.keys.map((key, index) => {
      const at = [...path, key];
      const [message = '', hint = ''] = (sentences[index] ?? '').split(/(?<=\.) (?=Did)/);
      return report(yaml.keyAt(at), 'unknown-key', message, hint, at);
    });
  }
  if (issue.code === 'invalid_key')
    return [report(yaml.keyAt(path), 'schema', issue.issues[0]?.message ?? issue.message, '', path)];
  const value = valueAt(yaml.data, path);
  if (value === undefined && path.length > 0) {
    return [report(yaml.keyAt(path), 'schema', `"${path.at(-1)}" is missing.`, issue.message, path)];
  }
  const wantsText =
    issue.code === 'invalid_type' && issue.expected === 'string' && /^(number|boolean)$/.test(typeof value);
  return [
    report(
      yaml.valueAt(path),
      'schema',
      `${quoted(value, path)}${issue.message}`,
      wantsText ? 'Put it in quotes to make it text.' : '',
      path,
    ),
  ];
}

/** The branch of a union that the editor meant: the one that has something to say about the inside of the value. */
function meantBranch(issue: Extract<Issue, { code: 'invalid_union' }>): Issue[] | undefined {
  return issue.errors.find(
    (branch) => branch.length > 0 && branch.every((inner) => inner.code !== 'invalid_type' || inner.path.length > 0),
  );
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}

/** Quotes what was typed, so that the message can be understood without the file. Long texts are cut. */
function quoted(value: unknown, path: Path): string {
  const key = path.findLast((step) => typeof step === 'string');
  if (value === null) return `"${key ?? ''}" is empty. `;
  if (typeof value === 'object' || value === undefined) return '';
  const text = String(value).replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
  return `${key === undefined ? '' : `${key}: `}"${text.length > 40 ? `${text.slice(0, 39)}…` : text}". `;
}
