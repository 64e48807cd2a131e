import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { agrees } from '../../../src/domain/agreement.ts';
import type { QuantityRecord } from '../../../src/domain/quantity.ts';

interface Case {
  readonly record: QuantityRecord;
  readonly agrees?: readonly string[];
  readonly disagrees?: readonly string[];
}

const languages = parse(readFileSync(new URL('text-agreement.yaml', import.meta.url), 'utf8')) as Record<
  string,
  Record<string, Case[]>
>;

describe.each(Object.entries(languages))('%s', (lang, tables) => {
  const cases = Object.values(tables).flat();
  const verdict = (typed: string, record: QuantityRecord) => {
    const parts = typed.split(/(?<= )\|(?= )/).map((part) => part.trim());
    const [before, text = '', after = ''] = parts.length === 1 ? ['', ...parts] : parts;
    return agrees(text, record, lang, { before: `${before} `, after: ` ${after}` });
  };

  test.each(cases.flatMap(({ record, agrees: texts = [] }) => texts.map((text) => [text, record] as const)))(
    '%s is said of %j',
    (text, record) => {
      expect(verdict(text, record)).toBeUndefined();
    },
  );

  test.each(cases.flatMap(({ record, disagrees = [] }) => disagrees.map((text) => [text, record] as const)))(
    '%s is not said of %j',
    (text, record) => {
      expect(verdict(text, record)).toBeDefined();
    },
  );
});
