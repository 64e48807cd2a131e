import { expect, test } from 'vitest';
import { readingMinutes } from '../../../../src/domain/briefing/reading-time.ts';

const page = (lang: string, html: string) => ({ lang, summary: 'Un.', keyPoints: ['<b>Deux</b>'], body: [{ html }] });
const words = (count: number, word: string) => `<p class="a b c">${`${word} `.repeat(count)}</p>`;

test('reading time counts the words of standfirst, key points and text at the pace of the language', () => {
  expect(readingMinutes(page('fr', words(585 - 2, 'mot')))).toBe(3);
  expect(readingMinutes(page('en', words(3 * 228 - 2, 'word')))).toBe(3);
  expect(readingMinutes(page('ar', words(3 * 138 - 2, 'كلمة')))).toBe(3);
});

test('markup is not read, and nothing takes less than a minute', () => {
  expect(readingMinutes(page('fr', words(1, '<a href="/un/deux/">mot</a>').repeat(80)))).toBe(1);
  expect(readingMinutes(page('fr', ''))).toBe(1);
});

test('words are found where no blank parts them', () => {
  expect(readingMinutes(page('ja', '東京都は雨です。'.repeat(200)))).toBeGreaterThan(2);
});
