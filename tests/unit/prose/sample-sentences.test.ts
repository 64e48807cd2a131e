import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { countedNumbers } from '../../../src/prose/counted-number.ts';
import { relativeDays } from '../../../src/prose/relative-day.ts';

const languages = parse(readFileSync(new URL('sample-sentences.yaml', import.meta.url), 'utf8')) as Record<
  string,
  string[]
>;

describe.each(Object.entries(languages))('a sample of sentences in %s', (lang, sentences) => {
  const alarms = sentences.flatMap((marked) => {
    const text = marked.replace(/[⟦⟧‹›]/g, '');
    const found = [
      ...countedNumbers(text, lang).map(({ start, end }) => `⟦${text.slice(start, end)}⟧`),
      ...relativeDays(text, lang).map(({ start, end }) => `‹${text.slice(start, end)}›`),
    ];
    const expected: readonly string[] = marked.match(/⟦[^⟧]*⟧|‹[^›]*›/g) ?? [];
    return [
      ...found.map((span) => ({ marked, span, kind: expected.includes(span) ? 'right' : 'false' })),
      ...expected.filter((span) => !found.includes(span)).map((span) => ({ marked, span, kind: 'missed' })),
    ];
  });
  const count = (kind: string) => alarms.filter((alarm) => alarm.kind === kind);

  test('has at least sixty sentences', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(60);
  });

  test('raises fewer than one false alarm in twenty', () => {
    expect(count('false').length * 20, JSON.stringify(count('false'))).toBeLessThan(alarms.length);
  });

  test('misses fewer than one in ten', () => {
    expect(count('missed').length * 10, JSON.stringify(count('missed'))).toBeLessThan(alarms.length);
  });
});
