import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { typeset } from '../../../../src/domain/language/typography.ts';
import { propertyRuns } from '../../../support/property-runs.ts';

const seen = (text: string) => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '˽');

describe.each<[string, readonly (readonly [string, string])[]]>([
  [
    'fr',
    [
      ['l\'armée a dit : "non" !', 'l’armée a dit~: «~non~»˽!'],
      ['Quoi? Oui; non! Bilan: 3', 'Quoi˽? Oui˽; non˽! Bilan~: 3'],
      ['Vraiment ?! Si !!', 'Vraiment˽?! Si˽!!'],
      ['«oui» et « non »', '«~oui~» et «~non~»'],
      ['«oui»?', '«~oui~»˽?'],
      ['"Il a dit "oui" hier", dit-il.', '«~Il a dit “oui” hier~», dit-il.'],
      ['l\'"Opinion"', 'l’«~Opinion~»'],
      ['(« oui »)', '(«~oui~»)'],
      ['10:30, note:texte, a?b, a;b', '10:30, note:texte, a?b, a;b'],
      ['10 000 soldats, 51,9 %, 12 M€, 5 km², 3 h', '10˽000 soldats, 51,9~%, 12~M€, 5~km², 3~h'],
      ['en 2024 300 soldats', 'en 2024 300 soldats'],
      ['06 12 34 56 78', '06 12 34 56 78'],
      ['voir https://a.fr/?q=1;b: et "https://b.fr/x?"', 'voir https://a.fr/?q=1;b~: et «~https://b.fr/x˽?~»'],
      ['écrire à user@exemple.fr: oui', 'écrire à user@exemple.fr~: oui'],
      ['www.exemple.fr/?a!', 'www.exemple.fr/?a˽!'],
      ['le site«www.exemple.fr/?a;b»', 'le site«~www.exemple.fr/?a;b~»'],
      ['fin :', 'fin~:'],
      ['un écran de 12"', 'un écran de 12"'],
      ["aujourd'hui, qu'il", 'aujourd’hui, qu’il'],
    ],
  ],
  [
    'en',
    [
      ['"It\'s fine," he said.', '“It’s fine,” he said.'],
      ["He said 'fine' in the '90s", 'He said ‘fine’ in the ’90s'],
      ['the soldiers\' "base"', 'the soldiers’ “base”'],
      ['a 12" pipe; really?', 'a 12" pipe; really?'],
      ['"a "b" c"', '“a ‘b’ c”'],
    ],
  ],
  ['de', [['"Ja", sagte er: "nein"', '„Ja“, sagte er: „nein“']]],
  ['es', [['¿"Sí"? Dijo "no".', '¿«Sí»? Dijo «no».']]],
  ['ar', [['قال "نعم" أمس', 'قال «نعم» أمس']]],
  ['it', [['disse "sì" l\'uomo', 'disse "sì" l\'uomo']]],
])('%s', (lang, table) => {
  test.each(table)('%s', (text, expected) => {
    expect(seen(typeset(text, lang))).toBe(expected);
  });
});

type Cases = Readonly<Record<string, readonly (readonly [typed: string, set: string])[]>>;
const bound: Cases = parse(readFileSync(new URL('bound-words.yaml', import.meta.url), 'utf8'));

describe.each(Object.entries(bound))('abbreviations, ordinals and apostrophes in %s', (lang, table) => {
  test.each(table)('%s', (text, expected) => {
    expect(seen(typeset(text, lang))).toBe(expected);
  });
});

test('an abbreviation is bound to a number or name in another piece', () => {
  expect(seen(typeset('environ ', 'fr', { after: '1' }))).toBe('environ~');
  expect(seen(typeset('selon M. ', 'fr', { after: 'D' }))).toBe('selon M.~');
  expect(seen(typeset(' B. heute', 'de', { before: '.' }))).toBe(' B. heute');
});

test('a piece of a longer text is set as its neighbours ask', () => {
  expect(seen(typeset('"', 'fr', { before: ' ', after: 'n' }))).toBe('«~');
  expect(seen(typeset('" hier', 'fr', { before: 'n' }))).toBe('~» hier');
  expect(seen(typeset('! Oui', 'fr', { before: 'x' }))).toBe('˽! Oui');
  expect(seen(typeset(' : oui', 'fr', { before: 'x' }))).toBe('~: oui');
});

const prose = fc.string({
  unit: fc.constantFrom(
    ...'ab1 é\'"«»“”’;:!?.,()%€\u00a0\u202f-/@',
    ' 000',
    'http://',
    'www.',
    '10:30',
    ' km',
    "l'",
    '1er',
    'XIXe',
    'n° ',
    " 'n' ",
    "'s",
    "'07",
    'environ ',
    'M. A',
    'z. B.',
  ),
  maxLength: 40,
});
const lang = fc.constantFrom('fr', 'en', 'de', 'es', 'ar');

test('setting a text twice is setting it once', () => {
  fc.assert(
    fc.property(prose, lang, (text, tag) => {
      const once = typeset(text, tag);
      expect(typeset(once, tag)).toBe(once);
    }),
    { numRuns: propertyRuns(1000, 5000) },
  );
});

test('nothing but spaces, quotation marks, apostrophes and raised letters changes', () => {
  const rest = (text: string) => text.replace(/[\s"'’‘‚“”„«»]/g, '').normalize('NFKC');
  fc.assert(
    fc.property(prose, lang, (text, tag) => {
      expect(rest(typeset(text, tag))).toBe(rest(text));
    }),
    { numRuns: propertyRuns(1000, 5000) },
  );
});
