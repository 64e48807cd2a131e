import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ar } from '../../../src/words/ar.ts';
import { de } from '../../../src/words/de.ts';
import { en } from '../../../src/words/en.ts';
import { es } from '../../../src/words/es.ts';
import { fr } from '../../../src/words/fr.ts';
import { type Words, wordsFor } from '../../../src/words/words.ts';

test.each([
  ['fr', fr],
  ['fr-CA', fr],
  ['FR', fr],
  ['zh-Hant', en],
  ['es-419', es],
  ['', en],
  ['constructor', en],
])('%j speaks with the right words', (tag, words) => {
  expect(wordsFor(tag)).toMatchObject(words);
});

test.each([
  ['fr-CA', {}],
  ['zh-Hant', { lang: 'en' }],
])('the words of a page in %s are marked with %o', (tag, mark) => {
  expect(wordsFor(tag).mark).toEqual(mark);
});

test('every language that has a file has a say', () => {
  const files = readdirSync(new URL('../../../src/words/', import.meta.url)).filter((file) =>
    /^[a-z]{2,3}\.ts$/.test(file),
  );
  expect(files.length).toBeGreaterThanOrEqual(5);
  for (const file of files) expect(`${wordsFor(file.replace('.ts', '')).tag}.ts`).toBe(file);
});

test('a missing text does not compile', () => {
  const { related, ...withoutOne } = fr;
  // @ts-expect-error: the check of types fails here on the day that this compiles.
  const incomplete: Words = withoutOne;
  expect(incomplete).not.toHaveProperty('related', related);
});

/** Every text of a language; functions are asked with numbers and names that show what they do with them. */
function texts(words: Words): string[] {
  const samples = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(samples);
    return [];
  };
  const counts = [0, 1, 2, 3, 11, 100, 1_000_000];
  return [
    ...samples(words),
    ...counts.flatMap((n) => [words.restsOnSources(n), words.sourceNumbers(n), words.moreFigures(n)]),
    ...counts.map((n) => words.undatedFigures(n)),
    ...[words.figuresAsOf('28'), words.retractedOn('28'), words.originalChanged('28'), words.corrected('28')],
    ...counts.flatMap((n) => [words.ordinal(n), words.backToText(n), words.footnoteBack(n)]),
    words.byline(['Ada', 'Émile', 'Zoé']),
    words.updatedOn('28'),
    words.correctedOn('28'),
    words.changedFrom('A', 'B', 'C'),
  ];
}

describe.each([fr, en, de, es, ar])('$tag', (words) => {
  test('no text is empty, doubly spaced or set with typewriter quotes', () => {
    const typed = new Set([...words.scaleLinks, ...words.grouping, ...Object.keys(words.scales)]);
    for (const text of texts(words).filter((candidate) => !typed.has(candidate))) {
      expect(text).not.toMatch(/^\s*$|\s\s|["']|undefined|NaN|\[object/);
    }
  });

  test('scale words are in lower case, as the reader looks them up', () => {
    for (const word of Object.keys(words.scales)) expect(word).toBe(word.toLowerCase());
  });

  test('every name is in the byline', () => {
    for (const name of ['Ada', 'Émile', 'Zoé']) expect(words.byline(['Ada', 'Émile', 'Zoé'])).toContain(name);
  });
});

test.each([
  [fr, 1, 'Ces faits reposent sur une seule source.'],
  [fr, 0, 'Ces faits ne reposent sur aucune source.'],
  [fr, 4, 'Ces faits reposent sur quatre\u00a0sources.'],
  [fr, 10, 'Ces faits reposent sur 10\u00a0sources.'],
  [en, 1, 'These facts rest on a single source.'],
  [de, 4, 'Diese Angaben stützen sich auf vier\u00a0Quellen.'],
  [es, 1, 'Estos hechos se basan en una sola fuente.'],
  [ar, 2, 'تستند هذه الوقائع إلى مصدرين.'],
  [ar, 11, 'تستند هذه الوقائع إلى ١١\u00a0مصدرًا.'],
])('$0.tag counts %i sources', (words, count, expected) => {
  expect(words.restsOnSources(count)).toBe(expected);
});

test.each([
  [fr, [1, 2, 21], ['1ᵉʳ', '2ᵉ', '21ᵉ']],
  [
    en,
    [1, 2, 3, 4, 11, 12, 13, 21, 101, 111, 112],
    ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '101st', '111th', '112th'],
  ],
  [de, [1, 2], ['1.', '2.']],
  [es, [1, 2], ['1.º', '2.º']],
])('$0.tag ranks', (words, numbers, expected) => {
  expect(numbers.map((n) => words.ordinal(n))).toEqual(expected);
});

test.each([
  [fr, 1, 'un chiffre sans date'],
  [fr, 3, 'trois\u00a0chiffres sans date'],
  [fr, 10, '10\u00a0chiffres sans date'],
  [en, 1, 'one figure undated'],
  [de, 2, 'zwei\u00a0Zahlen ohne Datum'],
  [es, 1, 'una cifra sin fecha'],
  [ar, 2, 'رقمان بلا تاريخ'],
  [ar, 5, 'خمسة\u00a0أرقام بلا تاريخ'],
  [ar, 12, '١٢\u00a0رقمًا بلا تاريخ'],
])('$0.tag counts %i figures without a date', (words, count, expected) => {
  expect(words.undatedFigures(count)).toBe(expected);
});

test.each([
  [fr, 'Le plus bas des trois\u00a0chiffres', 'trois\u00a0chiffres'],
  [en, 'Lowest of three figures', 'three figures'],
  [de, 'Niedrigste von drei\u00a0Zahlen', 'drei\u00a0Zahlen'],
  [es, 'La más baja de las tres\u00a0cifras', 'tres\u00a0cifras'],
  [ar, 'أدنى ثلاثة\u00a0أرقام', 'ثلاثة\u00a0أرقام'],
])('$0.tag spells small counts alike in all sentences of a chart', (words, lowest, counted) => {
  expect(words.lowestHighest(3, 'a', 'b')).toContain(lowest);
  expect(words.countedFigures(3)).toBe(counted);
  const inDigits = /[2-9٢-٩]/;
  for (const count of [2, 3, 9]) {
    const sentences = [
      words.lowestHighest(count, 'a', 'b'),
      words.sameFigures(count, 'a'),
      words.widestFigure(count, 'a'),
      words.countedFigures(count),
      words.projectionRange(count, 'a', 'b'),
      words.unknownFigures(count),
      words.moreFigures(count),
      words.undatedFigures(count),
      words.restsOnSources(count),
    ];
    expect(sentences.filter((sentence) => inDigits.test(sentence))).toEqual([]);
  }
  expect(words.countedFigures(10)).toMatch(/^(?:10|١٠)/);
});

test('a count that begins a sentence begins with a capital', () => {
  expect(fr.unknownFigures(2)).toBe('Deux\u00a0chiffres sont inconnus.');
  expect(en.projectionRange(4, 'a', 'b')).toBe('Four projections, from a to b.');
  expect(de.moreFigures(3)).toBe('Drei weitere Zahlen');
  expect(en.sameFigures(2, 'a')).toBe('Both figures say the same: a.');
  expect(de.widestFigure(2, 'a')).toBe('Eine Spanne umfasst beide\u00a0Zahlen: a.');
});

test.each([
  [fr, ['1\u00a0minute de lecture', '2\u00a0minutes de lecture'], ['1\u00a0source', '8\u00a0sources']],
  [en, ['1-minute read', '2-minute read'], ['1 source', '8 sources']],
  [de, ['1\u00a0Minute Lesezeit', '2\u00a0Minuten Lesezeit'], ['1\u00a0Quelle', '8\u00a0Quellen']],
  [es, ['1\u00a0minuto de lectura', '2\u00a0minutos de lectura'], ['1\u00a0fuente', '8\u00a0fuentes']],
  [ar, ['القراءة في دقيقة واحدة', 'القراءة في دقيقتين'], ['مصدر واحد', '٨\u00a0مصادر']],
])('$0.tag says how long a briefing takes and on how many sources it rests', (words, minutes, sources) => {
  expect([words.readingTime(1), words.readingTime(2)]).toEqual(minutes);
  expect([words.sourceCount(1), words.sourceCount(8)]).toEqual(sources);
});

test.each([fr, en, de, es, ar])('$tag counts what rests on a source in words that its heading has not', (words) => {
  const heading = words.restingOnSource.split(' ');
  for (const counted of [words.impact(1, 0), words.impact(4, 2)]) {
    expect(counted.split(/\s/).filter((word) => heading.includes(word))).toEqual([]);
  }
  expect(words.impact(1, 0)).toBe(words.briefingCount(1));
});
