import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { countedNumbers } from '../../../src/prose/counted-number.ts';
import { quotations } from '../../../src/prose/quotation.ts';
import { relativeDays } from '../../../src/prose/relative-day.ts';
import { secondsOfWork } from '../../support/seconds-of-work.ts';

type Find = (text: string, lang: string) => readonly { readonly start: number; readonly end: number }[];

const finders = { 'counted-number': countedNumbers, 'relative-day': relativeDays, quotation: quotations } as const;

describe.each(Object.entries<Find>(finders))('%s', (name, find) => {
  const languages = parse(readFileSync(new URL(`${name}.yaml`, import.meta.url), 'utf8')) as Record<
    string,
    Record<string, string[]>
  >;
  const sentences = Object.entries(languages).flatMap(([lang, parts]) =>
    Object.values(parts).flatMap((list) => list.map((marked) => [lang, marked] as const)),
  );

  test.each(sentences)('%s: %s', (lang, marked) => {
    const text = marked.replace(/[⟦⟧]/g, '');
    expect(mark(text, find(text, lang))).toBe(marked);
  });

  test('other languages are left alone', () => {
    const text = sentences.map(([, marked]) => marked.replace(/[⟦⟧]/g, '')).join(' ');
    expect(find(text, 'it')).toEqual([]);
  });

  test.each(['1 ', '1,', '250-', '12/', '1:', '« a ', '" ', '‘a ', 'hier ', '% ', '+1 ', 'A.', '2023 et '])(
    'a line of 100,000 characters of %j takes time in proportion',
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      find(text.slice(0, 1000), 'fr'); // tables are made once
      expect(secondsOfWork(() => find(text, 'fr'))).toBeLessThan(2);
    },
  );
});

function mark(text: string, spans: ReturnType<Find>): string {
  return spans.toReversed().reduce((marked, { start, end }) => {
    return `${marked.slice(0, start)}⟦${marked.slice(start, end)}⟧${marked.slice(end)}`;
  }, text);
}
