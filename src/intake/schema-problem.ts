import type { z } from 'zod';
import type { Path } from '../checks/checked-file.ts';
import type { Words } from '../checks/rule.ts';
import type { LineMap } from '../domain/line-map.ts';
import { type Bilingual, joined } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import { didYouMean } from '../grammar/nearest.ts';
import { adviceIn } from '../schema/advice.ts';
import type { FileProblem } from './file-problem.ts';
import type { Span, YamlRecord } from './yaml-record.ts';

/** A value that the schema does not accept. */
export interface SchemaProblem {
  readonly path: Path;
  readonly problem: FileProblem;
}

/** Every problem that a schema has found in a record, nested ones included, each at its place. */
export function schemaProblems({ issues }: z.ZodError, yaml: YamlRecord, lines: LineMap): SchemaProblem[] {
  return issues.flatMap((issue) => problemsOf(issue, [], yaml, lines));
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, parent: Path, yaml: YamlRecord, lines: LineMap): SchemaProblem[] {
  const path = [...parent, ...(issue.path as Path)];
  if (issue.code === 'invalid_union') {
    const branch = meantBranch(issue);
    if (branch !== undefined) return branch.flatMap((inner) => problemsOf(inner, path, yaml, lines));
  }
  const report = (where: Span, rule: string, words: Words, at: Path): SchemaProblem => ({
    path: at,
    problem: { ...lines.range(where.start, where.end), rule, level: 'error', ...words },
  });
  if (issue.code === 'unrecognized_keys') {
    // The schema says there which keys it knows.
    const known = issue.message.split(' ');
    return issue.keys.map((key) => {
      const at = [...path, key];
      return report(yaml.keyAt(at), 'unknown-key', unknownKey(key, known), at);
    });
  }
  if (issue.code === 'invalid_key') {
    const [inner = issue] = issue.issues;
    return [report(yaml.keyAt(path), 'schema', { message: adviceIn(inner.message) }, path)];
  }
  const advice = adviceIn(issue.message);
  const value = valueAt(yaml.data, path);
  if (value === undefined && path.length > 0) {
    const key = path.at(-1) ?? '';
    const message = { en: `"${key}" is missing.`, fr: fr`Il manque « ${key} ».` };
    return [report(yaml.keyAt(path), 'schema', { message, hint: advice }, path)];
  }
  const wantsText =
    issue.code === 'invalid_type' && issue.expected === 'string' && /^(number|boolean)$/.test(typeof value);
  const message = joined(quoted(value, path), advice);
  return [report(yaml.valueAt(path), 'schema', { message, hint: wantsText ? putInQuotes : undefined }, path)];
}

const putInQuotes: Bilingual = {
  en: 'Put it in quotes to make it text.',
  fr: fr`Mettez-le entre guillemets droits pour en faire du texte.`,
};

function unknownKey(key: string, known: readonly string[]): Words {
  return {
    message: { en: `The format does not know the key "${key}".`, fr: fr`La clé « ${key} » n'existe pas.` },
    hint: didYouMean(key, known),
  };
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
function quoted(value: unknown, path: Path): Bilingual | undefined {
  const key = path.findLast((step) => typeof step === 'string');
  if (value === null) return { en: `"${key ?? ''}" is empty.`, fr: fr`« ${key ?? ''} » est vide.` };
  if (typeof value === 'object' || value === undefined) return undefined;
  const text = String(value).replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
  const shown = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  const before = key === undefined ? '' : `${key}: `;
  return { en: `${before}"${shown}".`, fr: fr`${before}« ${shown} ».` };
}
