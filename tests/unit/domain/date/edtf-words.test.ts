import { describe, expect, test } from 'vitest';
import { edtfInWords, edtfPieces, eventPieces } from '../../../../src/domain/date/edtf-words.ts';
import { type Edtf, parseEdtf } from '../../../../src/grammar/edtf.ts';

const seen = (text: string) => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '˽');
const words = (text: string, lang: string, timeZone = 'Europe/Paris') =>
  seen(edtfInWords(parseEdtf(text) as Edtf, lang, timeZone));

const wordings: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  fr: [
    ['2024-10-28', '28 octobre 2024'],
    ['2024-10-01', '1ᵉʳ octobre 2024'],
    ['2022-03', 'mars 2022'],
    ['2022', '2022'],
    ['2024-10-28T08:00+01:00', '28 octobre 2024 à 8~heures'],
    ['2024-10-28T16:30+01:00', '28 octobre 2024 à 16~h~30'],
    ['2024-10-28T00:00+01:00', '28 octobre 2024 à 0~heure'],
    ['2024-10-28T00:05+01:00', '28 octobre 2024 à 0~h~05'],
    ['2024-10-01/2024-10-28', 'du 1ᵉʳ au 28 octobre 2024'],
    ['2024-09-30/2024-10-02', 'du 30 septembre au 2 octobre 2024'],
    ['2023-12-30/2024-01-02', 'du 30 décembre 2023 au 2 janvier 2024'],
    ['2024-10/2024-12', 'd’octobre à décembre 2024'],
    ['2023-03/2024-12', 'de mars 2023 à décembre 2024'],
    ['2022/2024', 'de 2022 à 2024'],
    ['2024-10/2024-11-02', 'd’octobre 2024 au 2 novembre 2024'],
    ['2024-10/..', 'depuis octobre 2024'],
    ['2024-10-28/..', 'depuis le 28 octobre 2024'],
    ['../2024-10', 'jusqu’en octobre 2024'],
    ['../2024-10-01', 'jusqu’au 1ᵉʳ octobre 2024'],
    ['2024-10/2024-10', 'octobre 2024'],
    ['2025-Q1', '1ᵉʳ trimestre 2025'],
    ['2025-34', '2ᵉ trimestre 2025'],
    ['2025-H2', '2ᵉ semestre 2025'],
    ['2025-40', '1ᵉʳ semestre 2025'],
    ['2025-Q1/2025-Q2', 'du 1ᵉʳ janvier au 30 juin 2025'],
    ['2025-Q4/..', 'depuis le 1ᵉʳ octobre 2025'],
  ],
  en: [
    ['2024-10-28', 'October 28, 2024'],
    ['2022-03', 'March 2022'],
    ['2024-10-01/2024-10-28', 'from October 1 to 28, 2024'],
    ['2024-09-30/2024-10-02', 'from September 30 to October 2, 2024'],
    ['2024-10-28T16:00+01:00', 'October 28, 2024, at 4~pm'],
    ['2024-10-28T08:30+01:00', 'October 28, 2024, at 8:30~am'],
    ['2024-10-28T12:00+01:00', 'October 28, 2024, at noon'],
    ['2024-10-28T00:00+01:00', 'October 28, 2024, at midnight'],
    ['2024-10/..', 'since October 2024'],
    ['2025-Q2', 'second quarter of 2025'],
    ['2025-H1', 'first half of 2025'],
    ['../2024-10-01', 'until October 1, 2024'],
  ],
  'en-GB': [
    ['2024-10-28', '28 October 2024'],
    ['2024-10-01/2024-10-28', 'from 1 to 28 October 2024'],
    ['2024-10-28T08:00+01:00', '28 October 2024 at 8:00'],
    ['2023-12-30/2024-01-02', 'from 30 December 2023 to 2 January 2024'],
  ],
  'en-CA': [['2024-10-28T16:00+01:00', 'October 28, 2024, at 4~pm']],
  'en-AU': [['2024-10-28T16:30+01:00', '28 October 2024 at 4:30~pm']],
  de: [
    ['2024-10-28', '28. Oktober 2024'],
    ['2024-10-28T08:00+01:00', '28. Oktober 2024 um 8~Uhr'],
    ['2024-10-28T16:30+01:00', '28. Oktober 2024 um 16:30~Uhr'],
    ['2024-10-01/2024-10-28', 'vom 1. bis 28. Oktober 2024'],
    ['2024-09-30/2024-10-02', 'vom 30. September bis 2. Oktober 2024'],
    ['2024-10/2024-12', 'von Oktober bis Dezember 2024'],
    ['2024-10-28/..', 'seit dem 28. Oktober 2024'],
    ['2025-Q2', '2.~Quartal 2025'],
    ['2025-H1', '1.~Halbjahr 2025'],
    ['../2024-10-01', 'bis zum 1. Oktober 2024'],
  ],
  es: [
    ['2024-10-28', '28 de octubre de 2024'],
    ['2024-10-28T01:05+01:00', '28 de octubre de 2024 a la 1:05~horas'],
    ['2024-10-28T08:00+01:00', '28 de octubre de 2024 a las 8~horas'],
    ['2024-10-28T16:30+01:00', '28 de octubre de 2024 a las 16:30~horas'],
    ['2024-10-28T01:00+01:00', '28 de octubre de 2024 a la 1:00~horas'],
    ['2024-10-01/2024-10-28', 'del 1 al 28 de octubre de 2024'],
    ['2024-10/2024-12', 'de octubre a diciembre de 2024'],
    ['../2024-10', 'hasta octubre de 2024'],
  ],
  'en-IE': [['2024-10-01/2024-10-28', 'from 1 to 28 October 2024']],
  'de-AT': [
    ['2024-01', 'Jänner 2024'],
    ['2023-12-30/2024-01-02', 'vom 30. Dezember 2023 bis 2. Jänner 2024'],
  ],
  'fr-CA': [['2024-10-01T16:30+01:00', '1ᵉʳ octobre 2024 à 17~h~30']],
  'ar-EG': [['2024-10-29', '٢٩ أكتوبر ٢٠٢٤']],
  'ar-MA': [['2024-11-03', '3 نونبر 2024']],
  'es-MX': [['2024-10-28T16:00+01:00', '28 de octubre de 2024 a las 16~horas']],
  ar: [
    ['2024-10-28', '٢٨ أكتوبر ٢٠٢٤'],
    ['2024-10-01/2024-10-28', 'من ١ إلى ٢٨ أكتوبر ٢٠٢٤'],
    ['2024-10-28T16:30+01:00', '٢٨ أكتوبر ٢٠٢٤، الساعة ٤:٣٠ م'],
    ['2024-10/..', 'منذ أكتوبر ٢٠٢٤'],
  ],
};

describe.each(Object.entries(wordings))('%s', (lang, table) => {
  test.each(table)('%s is %s', (text, expected) => {
    expect(words(text, lang)).toBe(expected);
  });
});

test('a day is the day that was typed, in every zone; an instant is shown in the zone', () => {
  for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    expect(words('2024-10-28', 'fr', timeZone)).toBe('28 octobre 2024');
  }
  expect(words('2024-10-28T23:30-05:00', 'fr', 'Asia/Tokyo')).toBe('29 octobre 2024 à 13~h~30');
});

test('years before 100 are those years', () => {
  expect(words('0050-03', 'fr')).toBe('mars 50 ap. J.-C.');
});

test.each([
  ['2024-10-28', 'fr', '[2024-10-28|28 octobre 2024]'],
  ['2024-10-01/2024-10-28', 'fr', 'du [2024-10-01|1ᵉʳ] au [2024-10-28|28 octobre 2024]'],
  ['2024-10/..', 'fr', 'depuis [2024-10|octobre 2024]'],
  ['../2024-10', 'fr', 'jusqu’en [2024-10|octobre 2024]'],
  ['2023-12-30/2024-01-02', 'en', 'from [2023-12-30|December 30, 2023], to [2024-01-02|January 2, 2024]'],
  ['2024-10-27/2024-11-02', 'en', 'from [2024-10-27|October 27] to [2024-11-02|November 2, 2024]'],
])('the ends of %s in %s: %s', (text, lang, expected) => {
  const edtf = parseEdtf(text);
  if (edtf === undefined) throw new Error('This is a date.');
  const pieces = edtfPieces(edtf, lang, 'UTC');
  expect(pieces.map((piece) => (piece.datetime ? `[${piece.datetime}|${piece.text}]` : piece.text)).join('')).toBe(
    expected,
  );
  expect(pieces.map((piece) => piece.text).join('')).toBe(edtfInWords(edtf, lang, 'UTC'));
});

test.each([
  ['2020-01-31T23:00Z', 'fr', '31 janvier 2020 à 23~h~00 (UTC)'],
  ['2020-01-31T23:00+00:00', 'fr', '31 janvier 2020 à 23~h~00 (UTC)'],
  ['2020-01-31T23:00+01:00', 'fr', '31 janvier 2020 à 23~h~00'],
  ['2020-07-31T23:00+01:00', 'fr', '31 juillet 2020 à 23~h~00 (UTC+1)'],
  ['2020-01-01T00:30+09:00', 'en', 'January 1, 2020, at 12:30 AM (UTC+9)'],
  ['2020-12-31T23:00:59-03:30', 'en-GB', '31 December 2020 at 23:00 (UTC−3:30)'],
  ['2020-01-31T23:00Z', 'de', '31. Januar 2020 um 23:00~Uhr (UTC)'],
  ['2020-01-31T23:00Z', 'es', '31 de enero de 2020 a las 23:00 (UTC)'],
  ['2020-01-31T23:00Z', 'ar', '٣١ يناير ٢٠٢٠، الساعة ١١:٠٠ م (UTC)'],
  ['2020-01', 'fr', 'janvier 2020'],
  ['2020-01-01/2020-01-31', 'fr', 'du 1ᵉʳ au 31 janvier 2020'],
])('the event of %s in %s keeps its day and hour: %s', (text, lang, expected) => {
  const pieces = eventPieces(parseEdtf(text) as Edtf, lang, 'Europe/Paris');
  expect(seen(pieces.map((piece) => piece.text).join(''))).toBe(expected);
  expect(pieces[0]?.datetime ?? pieces[1]?.datetime).toBe(text.split('/')[0]);
});

test.each([
  ['0987', 'fr', '987 ap. J.-C.'],
  ['0044-03-15', 'en', 'March 15, 44 AD'],
  ['0987-05', 'de', 'Mai 987 n. Chr.'],
  ['0987-05-01/0987-05-20', 'es', 'del 1 de mayo de 987 d. C. al 20 de mayo de 987 d. C.'],
  ['0987/1024', 'ar', 'من ٩٨٧ م إلى ١٠٢٤'],
  ['0987-05-01', 'ja', '西暦987年5月1日'],
  ['1000', 'fr', '1000'],
])('%s in %s has its era where a year has fewer than four digits: %s', (date, lang, expected) => {
  expect(words(date, lang).replaceAll('~', ' ')).toBe(expected);
});

test.each([
  ['fr', '<2ᵉ trimestre 2025-04-01> <2025 2025-06-30>'],
  ['en', '<second quarter of 2025-04-01> <2025 2025-06-30>'],
  ['es', '<segundo trimestre de 2025-04-01> <2025 2025-06-30>'],
  ['ar', '<الربع الثاني من عام 2025-04-01> <٢٠٢٥ 2025-06-30>'],
])('a quarter in %s has both ends of its days', (lang, expected) => {
  const pieces = edtfPieces(parseEdtf('2025-Q2') as Edtf, lang, 'UTC');
  expect(pieces.map(({ text, datetime }) => (datetime ? `<${text} ${datetime}>` : text)).join('')).toBe(expected);
});
