import { expect, test } from 'vitest';
import { buildInWords, nextBuildInWords } from '../../../../src/cli/report/build-result.ts';

const result = { briefings: 2, pages: 1, milliseconds: 1240, output: '/site/dist', isSame: false };
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test('a build tells what it read, what it wrote and how long it took', () => {
  expect(buildInWords(result, 'en')).toBe('2 briefings and 1 page read, site written to /site/dist in 1.2 s.');
  expect(plain(buildInWords(result, 'fr'))).toBe('2 synthèses et 1 page lues, site écrit dans /site/dist en 1,2 s.');
});

test('a build counts in the language, and no pages where there are none', () => {
  const many = { ...result, briefings: 10_000, pages: 0 };
  expect(buildInWords(many, 'en')).toBe('10,000 briefings read, site written to /site/dist in 1.2 s.');
  expect(plain(buildInWords(many, 'fr'))).toBe('10 000 synthèses lues, site écrit dans /site/dist en 1,2 s.');
  expect(plain(buildInWords({ ...many, briefings: 1 }, 'fr'))).toMatch(/^1 synthèse lue, /);
});

test('a build that found the output right says that nothing has changed', () => {
  expect(buildInWords({ ...result, isSame: true }, 'en')).toBe(
    '2 briefings and 1 page read in 1.2 s: nothing has changed, /site/dist stays as it is.',
  );
});

test('the next build is due at an hour of the site', () => {
  expect(plain(nextBuildInWords(Date.parse('2024-10-30T23:30:00Z'), 'Europe/Paris', 'en'))).toMatch(
    /^Build again on .*31.*2024.*\(Europe\/Paris\): the site changes then\.$/,
  );
});
