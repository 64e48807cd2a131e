import { expect, test } from 'vitest';
import { chartSentence } from '../../../src/charts/chart-sentence.ts';
import { edtfInWords, edtfPieces } from '../../../src/domain/date/edtf-words.ts';
import { quantityInWords } from '../../../src/domain/quantity/quantity.ts';
import { parseEdtf } from '../../../src/grammar/edtf.ts';
import type { Figure } from '../../../src/schema/figure.ts';
import { markedAlone, markedPieces } from '../../../src/words/marked-words.ts';
import { markedTag, wordsFor } from '../../../src/words/words.ts';

/** A text as readers see it, with words of the interface in brackets. */
function shown(text: string): string {
  return markedPieces(text)
    .map(({ text, isInterface }) => (isInterface ? `[${text}]` : text))
    .join('');
}

const plain = (text: string) =>
  markedPieces(text)
    .map(({ text }) => text)
    .join('');

test.each([
  [{ value: 'unknown', unit: 'نفر' }, '[an unknown number of] نفر'],
  [{ minValue: 1200, maxValue: 1500, unit: 'خانه' }, '[between] ۱٬۲۰۰ [and] ۱٬۵۰۰ خانه'],
  [{ value: 5, qualifier: 'about' as const, unit: 'خانه' }, '[about] ۵ خانه'],
  [{ value: 50, margin: 3, confidence: 95, unit: '٪' }, '۵۰ ± ۳٪ (۹۵٪ [confidence interval])'],
  [{ value: 3, notation: 'rank' as const, unit: '1' }, '[No]. ۳'],
])('in %j the English words are marked', (record, text) => {
  expect(shown(quantityInWords(record, markedTag('fa'))).replaceAll('\u00a0', ' ')).toBe(text);
  expect(plain(quantityInWords(record, markedTag('fa')))).toBe(quantityInWords(record, 'fa'));
});

test.each([
  ['fa', '2024-10-27T10:00:00Z', '۲۷ اکتبر ۲۰۲۴ [at] ۱۰:۰۰'],
  ['ko', '2024-10-27T10:00:00Z', '2024년 10월 27일 [at] 오전 10:00'],
  ['da', '2024-10-27T10:00:00Z', '27. oktober 2024 [at] 10.00'],
  ['fa', '2024-10-27/2024-10-28', '[from] ۲۷ [to] ۲۸ اکتبر ۲۰۲۴'],
  ['ja', '2024-10/..', '[since] 2024年10月'],
])('in %s, %s is %s', (lang, typed, text) => {
  const edtf = parseEdtf(typed);
  if (edtf === undefined) throw new Error(typed);
  expect(shown(edtfInWords(edtf, markedTag(lang), 'UTC'))).toBe(text);
  expect(plain(edtfInWords(edtf, markedTag(lang), 'UTC'))).toBe(edtfInWords(edtf, lang, 'UTC'));
  const pieces = edtfPieces(edtf, markedTag(lang), 'UTC').map((piece) => piece.text);
  expect(markedAlone(pieces).map(shown).join('')).toBe(text);
});

test('a sentence with sentences in it has the same text with marks and without', () => {
  const figure = { id: 'a', label: 'آوارگان', unit: 'نفر', status: 'estimated', rank: 'normal', sources: [] } as const;
  const figures = [
    { ...figure, value: '10000', observationDate: '2024-10-27' },
    { ...figure, value: '20000', observationDate: '2024-10-29' },
  ] as unknown as readonly Figure[];
  expect(plain(chartSentence(figures, markedTag('fa'), 'UTC'))).toBe(chartSentence(figures, 'fa', 'UTC'));
});

test('the way to a place and the form of a date choose words, and are not printed', () => {
  const words = wordsFor(markedTag('fa'));
  expect(shown(words.wayFrom('۵ km', 'ne', 'تهران'))).toBe('[about] ۵ km [north-east of] تهران');
  expect(shown(words.on('۲۰۲۴', 'year'))).toBe('[in] ۲۰۲۴');
});

test('a language with words of its own needs no marks', () => {
  expect(['fr', 'fr-CA', 'ar', 'de-AT'].map(markedTag)).toEqual(['fr', 'fr-CA', 'ar', 'de-AT']);
});
