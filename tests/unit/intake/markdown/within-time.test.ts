import { expect, test } from 'vitest';
import { withinTime } from '../../../../src/intake/markdown/within-time.ts';
import { readInTime } from '../../../../src/intake/thread/worker.ts';
import { site } from '../../../support/hostile-site.ts';

test('work that ends in time gives its result, and its errors', () => {
  expect(withinTime(() => ['a'], 1)).toEqual(['a']);
  expect(() =>
    withinTime(() => {
      throw new RangeError('x');
    }, 1),
  ).toThrow(RangeError);
});

test.each<[string, () => object]>([
  [
    'a loop',
    () => {
      for (;;);
    },
  ],
  ['a regular expression', () => [/^(a+)+$/.test(`${'a'.repeat(40)}b`)]],
])('%s without end is stopped', (_name, work) => expect(withinTime(work, 0.05)).toBeUndefined());

test('a file that takes too long gets a problem, and the others are read', () => {
  const front = '---\ntitle: Titre\nsummary: Chapeau\npublished: 2024-10-29\n---\n';
  // Far longer than a file may be, and with an address, so that remark reads it: ten times the limit, which a busy machine
  // does not need for the short text.
  const texts = {
    long: `${front}https://a.example/ ${'Un texte sans fin. '.repeat(300_000)}`,
    short: `${front}Bref.\n`,
  };
  const sources = Object.entries(texts).map(([name, text]) => ({
    kind: 'briefing' as const,
    file: `briefings/${name}.md`,
    text,
  }));
  const context = {
    site,
    sharedSources: new Map(),
    brokenSources: new Set<string>(),
    variableUnits: new Map(),
    pictureFiles: new Set<string>(),
  };
  readInTime(sources.slice(1), context); // what is read once per language
  const [long, short] = readInTime(sources, context, 0.5);
  expect(long?.problems.map(({ rule, message }) => `${rule} ${message.en}`)).toEqual([
    'file Reading the file takes longer than 10 seconds.',
  ]);
  expect(long?.index.slug).toBe('long');
  expect([short?.problems, short?.rendered?.body]).toEqual([[], [{ html: '<p>Bref.</p>' }]]);
});
