import type { z } from 'zod';
import type { Path } from '../../checks/checked-file.ts';
import type { Words } from '../../checks/rule.ts';
import type { LineMap } from '../../domain/problem/line-map.ts';
import { type Bilingual, joined } from '../../grammar/bilingual.ts';
import { fr } from '../../grammar/fr.ts';
import { didYouMean, isAlone, nearest } from '../../grammar/nearest.ts';
import { adviceIn } from '../../schema/advice.ts';
import type { FileProblem } from '../file/file-problem.ts';
import type { Span, YamlRecord } from './yaml-record.ts';

/** A value rejected by the schema. */
export interface SchemaProblem {
  readonly path: Path;
  readonly problem: FileProblem;
}

/** All problems of a record, nested ones included, each with its path. */
export function schemaProblems({ issues }: z.ZodError, judged: Judged): SchemaProblem[] {
  return issues.flatMap((issue) => problemsOf(issue, [], judged));
}

/** The schema and the data it was applied to. */
export interface Judged {
  readonly schema: z.ZodType;
  readonly yaml: YamlRecord;
  readonly lines: LineMap;
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, parent: Path, judged: Judged): SchemaProblem[] {
  const { schema, yaml, lines } = judged;
  const path = [...parent, ...(issue.path as Path)];
  if (issue.code === 'invalid_union') {
    const branch = meantBranch(issue);
    if (branch !== undefined) return branch.flatMap((inner) => problemsOf(inner, path, judged));
  }
  const report = (where: Span, rule: string, words: Words, at: Path): SchemaProblem => ({
    path: at,
    problem: { ...lines.range(where.start, where.end), rule, level: 'error', ...words },
  });
  if (issue.code === 'unrecognized_keys') {
    // The schema lists its known keys there.
    const known = issue.message.split(' ');
    return issue.keys.map((key) => {
      const at = [...path, key];
      const words = decimalComma(at, yaml) ?? unknownKey(key, known, valueAt(yaml.data, path));
      return report(yaml.keyAt(at), 'unknown-key', words, at);
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
  const where = yaml.valueAt(path);
  // Parsing rounds numbers with many digits, so quote the typed text.
  const typed = typeof value === 'number' ? lines.slice(where.start, where.end) : value;
  const message = joined(quoted(typed, path), advice);
  const hint = wantsText ? putInQuotes : value === null && isOptional(schema, yaml.data, path) ? removeKey : undefined;
  const fix = wantsText ? JSON.stringify(lines.slice(where.start, where.end)) : undefined;
  return [report(where, 'schema', { message, hint, fix }, path)];
}

const putInQuotes: Bilingual = {
  en: 'Put it in quotes to make it text.',
  fr: fr`Mettez-le entre guillemets droits pour en faire du texte.`,
};

const removeKey: Bilingual = {
  en: 'Or remove the key, which may be missing.',
  fr: fr`Ou retirez la clé, qui peut manquer.`,
};

/** Whether the key at the end of a path is optional. */
function isOptional(schema: z.ZodType, data: unknown, path: Path): boolean {
  const without = structuredClone(data);
  const owner = valueAt(without, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof owner !== 'object' || owner === null || Array.isArray(owner) || key === undefined) return false;
  Reflect.deleteProperty(owner, key);
  const issues = schema.safeParse(without).error?.issues ?? [];
  return !issues.some((issue) => issue.path.join('.') === path.join('.'));
}

/**
 * Advice for a decimal comma inside braces, which separates keys: `{value: 12,5}` has the value 12 and an empty key
 * 5.
 */
function decimalComma(path: Path, yaml: YamlRecord): Words | undefined {
  const key = String(path.at(-1));
  if (!/^[0-9]+$/.test(key) || valueAt(yaml.data, path) !== null) return undefined;
  const owner = path.slice(0, -1);
  const siblings = (valueAt(yaml.data, owner) ?? {}) as Readonly<Record<string, unknown>>;
  const name = Object.keys(siblings).find((sibling) => {
    const isNumber = typeof siblings[sibling] === 'number';
    return isNumber && yaml.valueAt([...owner, sibling]).end + 1 === yaml.keyAt(path).start;
  });
  if (name === undefined) return undefined;
  const whole = String(siblings[name]);
  return {
    message: {
      en: `A comma parts keys between braces: "${whole},${key}" is ${whole} and an empty key "${key}".`,
      fr: fr`Entre accolades, la virgule sépare des clés : « ${whole},${key} » est ${whole} et une clé « ${key} » vide.`,
    },
    hint: {
      en: `Write ${name}: ${whole}.${key}, with a point.`,
      fr: fr`Écrivez ${name}: ${whole}.${key}, avec un point.`,
    },
  };
}

/** @param owner The record that has the key. */
function unknownKey(key: string, known: readonly string[], owner: unknown): Words {
  const free = known.filter((name) => typeof owner === 'object' && owner !== null && !Object.hasOwn(owner, name));
  const meantKey = nearest(key, known);
  const isClear = meantKey !== undefined && free.includes(meantKey) && isAlone(key, meantKey, known);
  return {
    message: { en: `The format does not know the key "${key}".`, fr: fr`La clé « ${key} » n'existe pas.` },
    hint: didYouMean(key, known),
    fix: isClear ? meantKey : undefined,
  };
}

/** The issues of the union branch that the editor meant: one with issues inside the value. */
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

/** Quotes a value as typed, so that the message is clear without the file. Long texts are cut. */
function quoted(value: unknown, path: Path): Bilingual | undefined {
  const key = path.findLast((step) => typeof step === 'string');
  if (value === null) return { en: `"${key ?? ''}" is empty.`, fr: fr`« ${key ?? ''} » est vide.` };
  if (typeof value === 'object' || value === undefined) return undefined;
  const text = String(value).replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
  const shown = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  const before = key === undefined ? '' : `${key}: `;
  return { en: `${before}"${shown}".`, fr: fr`${before}« ${shown} ».` };
}
