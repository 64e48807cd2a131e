import { expect, test } from 'vitest';
import { hiddenFigures } from '../../../../src/domain/briefing/hidden-figures.ts';
import type { Figure } from '../../../../src/schema/figure.ts';

const seen = (text: string) => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '˽');

const figure = (own: Partial<Figure>): Figure => ({
  id: 'a',
  label: 'Soldats',
  value: 10000,
  unit: 'u',
  status: 'claimed',
  sources: ['s'],
  ...own,
});
const label = (hidden: Partial<Figure>[], shown: Partial<Figure>[], lang: string) =>
  seen(hiddenFigures(hidden.map(figure), shown.map(figure), { lang, timeZone: 'Europe/Paris' }));

/** One more figure with its name, in each language. */
const named = (name: string, arabic = name) => [
  `Un autre chiffre~: ${name}`,
  `One more figure: ${name}`,
  `Eine weitere Zahl: ${name}`,
  `Una cifra más: ${name}`,
  `رقم آخر: ${arabic}`,
];
const languages = ['fr', 'en-GB', 'de', 'es', 'ar'];
test.each<[string, Partial<Figure>, string[]]>([
  ['a year', { observationDate: '2022' }, ['En 2022', 'In 2022', 'Im Jahr 2022', 'En 2022', 'في ٢٠٢٢']],
  [
    'a month',
    { observationDate: '2022-03' },
    ['En mars 2022', 'In March 2022', 'Im März 2022', 'En marzo de 2022', 'في مارس ٢٠٢٢'],
  ],
  [
    'a day',
    { observationDate: '2022-03-01' },
    ['Le 1ᵉʳ mars 2022', 'On 1 March 2022', 'Am 1. März 2022', 'El 1 de marzo de 2022', 'في ١ مارس ٢٠٢٢'],
  ],
  [
    'a period that lasts',
    { observationPeriod: '2022-03/..' },
    ['Depuis mars 2022', 'Since March 2022', 'Seit März 2022', 'Desde marzo de 2022', 'منذ مارس ٢٠٢٢'],
  ],
  ['who says so', { attributedTo: 'ONU' }, named('ONU')],
  ['a place', { observationAbout: 'Koursk' }, named('Koursk')],
  ['another label', { label: 'Blessés', observationDate: '2022' }, named('Blessés')],
  ['the amount, if nothing else', { value: 12 }, named('12~u', '١٢~u')],
])('one hidden figure is named by what tells it apart: %s', (_, own, expected) => {
  const given = languages.map((lang) => label([own], [{ observationDate: '2024' }, {}], lang));
  expect(given).toEqual(expected);
});

test('what a figure in sight has too does not name it', () => {
  const dated = { observationDate: '2022' };
  expect(label([{ ...dated, attributedTo: 'ONU' }], [dated], 'fr')).toBe('Un autre chiffre~: ONU');
  expect(label([dated], [dated], 'fr')).toBe('Un autre chiffre');
});

test('up to three are named, more are counted', () => {
  const years = (...list: string[]) => list.map((observationDate) => ({ observationDate }));
  expect(label(years('2021', '2022'), years('2023'), 'fr')).toBe('Deux~autres chiffres~: en 2021, en 2022');
  expect(label(years('2021', '2022'), years('2023'), 'en')).toBe('Two more figures: in 2021, in 2022');
  expect(label(years('2021', '2021'), years('2023'), 'fr')).toBe('Deux~autres chiffres');
  const long = (name: string) => ({ label: name.repeat(50) });
  expect(label([long('a'), long('b')], [{}], 'fr')).toBe('Deux~autres chiffres');
  expect(label(years('2019', '2020', '2021', '2022'), [], 'fr')).toBe('Quatre~autres chiffres');
});
