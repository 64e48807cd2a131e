// Long because it holds a case for each kind of sentence.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartSentence } from '../../../src/charts/chart-sentence.ts';
import type { Figure } from '../../../src/schema/figure.ts';
import { anyFigures } from './any-figures.ts';
import { figureOf } from './figure-of.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const said = (figures: readonly Figure[], lang = 'fr') => plain(chartSentence(figures, lang, 'Europe/Paris'));
const [usa, kyiv, soon] = [
  figureOf({ value: 10000, status: 'estimated', attributedTo: 'États-Unis' }),
  figureOf({ value: 3000, attributedTo: 'Kiev' }),
  figureOf({ value: 12000, status: 'projected', attributedTo: 'Kiev' }),
];
const share = (value: number, observationDate: string, parts: Partial<Figure> = {}) =>
  figureOf({ value, observationDate, unit: '%', status: 'confirmed', attributedTo: 'Eurostat', ...parts });

describe('the sentence of a series', () => {
  test.each([
    ['fr', 'En hausse de 8,1 points de 2014 à 2024, au plus haut de la série.'],
    ['en', 'Up by 8.1 percentage points from 2014 to 2024, the highest of the series.'],
    ['de', 'Ein Anstieg um 8,1 Prozentpunkte von 2014 bis 2024, der höchste Wert der Reihe.'],
    ['es', 'Un aumento de 8,1 puntos porcentuales de 2014 a 2024, el valor más alto de la serie.'],
    ['ar', 'زيادة قدرها ٨٫١ نقطة مئوية من ٢٠١٤ إلى ٢٠٢٤، وهي أعلى قيمة في السلسلة.'],
  ])('says the change and where it ends in %s', (lang, sentence) => {
    expect(said([share(34.1, '2024'), share(26, '2014'), share(30, '2019')], lang)).toBe(sentence);
  });

  test('names a highest or lowest value that stands within it', () => {
    expect(said([share(20, '2014'), share(35, '2019'), share(25, '2024')])).toBe(
      'En hausse de 5 points de 2014 à 2024. Plus haut de la série : 35 % (2019).',
    );
    expect(said([share(20, '2014'), share(10, '2019'), share(12, '2024')])).toBe(
      'En baisse de 8 points de 2014 à 2024. Plus bas de la série : 10 % (2019).',
    );
  });

  test('reads days, months and periods alike', () => {
    const troops = (value: number, observationPeriod: string) => ({ ...usa, value, observationPeriod });
    expect(said([troops(8000, '2024-10-31'), troops(10000, '2024-11-04')])).toBe(
      'En hausse de 2 000 soldats du 31 octobre au 4 novembre 2024, soit 25 %.',
    );
    expect(said([troops(8000, '2024-10-01/2024-10-28'), troops(10000, '2024-11')])).toBe(
      '8 000 soldats (du 1ᵉʳ au 28 octobre 2024), puis 10 000 soldats (novembre 2024) : en hausse de 2 000 soldats, soit 25 %.',
    );
  });

  test('claims no order of values whose dates meet', () => {
    const meeting = [share(20, '2024'), share(30, '2024-05')];
    expect(said(meeting)).toBe('2024 : deux chiffres, de 20 % (Eurostat, confirmé) à 30 % (Eurostat, confirmé).');
    const open = [
      share(20, '2023'),
      figureOf({ value: 30, unit: '%', attributedTo: 'Eurostat', observationPeriod: '2022/..' }),
    ];
    expect(said(open)).not.toMatch(/hausse|baisse/);
  });

  test('says the time first where no amount stands between it and the direction', () => {
    const ranges = [share(1, '2020'), share(1, '2022')].map((figure, index) => ({
      ...figure,
      value: undefined,
      minValue: 10 + 20 * index,
      maxValue: 20 + 20 * index,
    }));
    expect(said(ranges)).toBe('De 2020 à 2022 : en hausse.');
    expect(said(ranges, 'en')).toBe('From 2020 to 2022: up.');
    expect(said([share(5, '2020', { unit: '1' }), share(7, '2022', { unit: '1' })])).toBe(
      'De 2020 à 2022 : en hausse de 2, soit 40 %.',
    );
  });

  test('stands for each of two or three series, by name', () => {
    const figures = [
      { ...usa, observationDate: '2024-10' },
      { ...usa, value: 11000, observationDate: '2024-11' },
      { ...kyiv, observationDate: '2024-10' },
      { ...kyiv, value: 2000, observationDate: '2024-11' },
    ];
    expect(said(figures)).toBe(
      "États-Unis : en hausse de 1 000 soldats d'octobre à novembre 2024, soit 10 %. Kiev : en baisse de 1 000 soldats d'octobre à novembre 2024, soit environ 33 %.".replace(
        /'/g,
        '’',
      ),
    );
  });

  test('tells no share of a temperature, of less than nothing or across zero', () => {
    const warm = (value: number, observationDate: string) => share(value, observationDate, { unit: '°C' });
    expect(said([warm(10, '2023'), warm(12, '2024')])).toBe('En hausse de 2 °C de 2023 à 2024.');
    expect(said([share(-4, '2023', { unit: 'km' }), share(2, '2024', { unit: 'km' })])).toBe(
      'En hausse de 6 km de 2023 à 2024.',
    );
  });
});

describe('the sentence of claims', () => {
  test.each([
    ['fr', '28 octobre 2024 : deux chiffres, de 3 000 soldats (Kiev, avancé) à 10 000 soldats (États-Unis, estimé).'],
    [
      'en',
      'October 28, 2024: two figures, from 3,000 soldats (Kiev, claimed) to 10,000 soldats (États-Unis, estimated).',
    ],
    [
      'de',
      '28. Oktober 2024: zwei Zahlen, von 3.000 soldats (Kiev, behauptet) bis 10.000 soldats (États-Unis, geschätzt).',
    ],
    [
      'es',
      '28 de octubre de 2024: dos cifras, de 3000 soldats (Kiev, declarada) a 10.000 soldats (États-Unis, estimada).',
    ],
    ['ar', '٢٨ أكتوبر ٢٠٢٤: رقمان، من ٣٬٠٠٠ soldats (Kiev، معلن من طرف واحد) إلى ١٠٬٠٠٠ soldats (États-Unis، تقديري).'],
  ])('says their time and both ends in %s', (lang, sentence) => {
    expect(
      said(
        [usa, kyiv].map((figure) => ({ ...figure, observationDate: '2024-10-28' })),
        lang,
      ),
    ).toBe(sentence);
  });

  test('says no time where one has none', () => {
    expect(said([{ ...usa, observationDate: '2024-10' }, kyiv])).toBe(
      'Deux chiffres, de 3 000 soldats (Kiev, avancé) à 10 000 soldats (États-Unis, estimé).',
    );
  });

  test('says bounds as bounds, a range around the others as one, and agreement as such', () => {
    const most = figureOf({ value: 8000, qualifier: 'at-most' });
    expect(said([most, usa])).toContain('Le plus bas des deux chiffres : au plus 8 000 soldats (avancé)');
    expect(said([most, usa], 'en')).toContain('Lower of two figures: at most 8,000');
    expect(said([most, usa], 'de')).toContain('Niedrigere von zwei Zahlen: höchstens 8.000');
    expect(said([figureOf({ minValue: 1, maxValue: 20000 }), usa])).toBe(
      'Un intervalle couvre les deux chiffres : entre 1 et 20 000 soldats (avancé).',
    );
    expect(said([usa, { ...usa, attributedTo: 'ONU' }])).toBe(
      'Les deux chiffres disent la même chose : 10 000 soldats (États-Unis, estimé ; ONU, estimé).',
    );
  });

  test('puts a bound on its side of the number that it bounds', () => {
    const three = [kyiv, { ...kyiv, qualifier: 'more-than' as const }, { ...kyiv, qualifier: 'less-than' as const }];
    const ends =
      'Le plus bas des trois chiffres : moins de 3 000 soldats (Kiev, avancé) ; le plus haut : plus de 3 000';
    expect(said(three)).toContain(ends);
    expect(said(three.toReversed())).toContain(ends);
  });

  test('names the most recent figure, unless any other may be as recent', () => {
    const claims = (last: Partial<Figure>) => [
      { ...kyiv, value: 5000, observationDate: '2019-05' },
      { ...usa, observationDate: '2019-04' },
      { ...usa, attributedTo: 'ONU', value: 9, ...last },
    ];
    const latest = (last: Partial<Figure>) => /Le plus récent \((.*?)\)/.exec(said(claims(last)))?.[1];
    expect(latest({ observationDate: '2024-06', value: 5000 })).toBe('juin 2024');
    expect(said(claims({ observationDate: '2024-06', value: 20_000 }))).toContain(
      'à 20 000 soldats (ONU, estimé, juin 2024).',
    );
    expect(said(claims({ observationDate: '2024-06', value: 20_000 }))).toContain(
      'de 5 000 soldats (Kiev, avancé, mai 2019)',
    );
    expect(latest({ observationDate: '2018' })).toBe('mai 2019');
    expect(latest({ observationDate: '2019' })).toBeUndefined();
    expect(latest({ observationPeriod: '2018/..' })).toBeUndefined();
    expect(latest({ observationDate: '2024-06', value: 'unknown' })).toBeUndefined();
    expect(latest({ observationDate: '2024-06', status: 'projected' })).toBeUndefined();
  });
});

describe('the sentence of shares', () => {
  const vote = (value: number, observationAbout: string) => share(value, '2024-07-07', { observationAbout });
  const whole = [vote(33.3, 'A'), vote(33.4, 'B'), vote(33.3, 'C')];

  test.each([
    ['fr', 'Parts d’un même tout ; la plus grande : B, 33,4 %.'],
    ['en', 'Shares of one whole; the largest: B, 33.4%.'],
    ['de', 'Anteile eines Ganzen; der größte: B, 33,4 %.'],
    ['es', 'Partes de un mismo todo; la mayor: B, 33,4 %.'],
    ['ar', 'حصص من كلٍّ واحد؛ أكبرها: B، ٣٣٫٤٪.'],
  ])('names the whole and the largest in %s', (lang, sentence) => {
    expect(said(whole, lang)).toBe(sentence);
  });

  test('names no largest where that is what the others leave', () => {
    expect(said([vote(60, 'Autres partis'), vote(40, 'A')])).toMatch(/de 40 % \(A.*à 60 % \(Autres partis/);
    expect(said([vote(30, 'Autres partis'), vote(70, 'A')])).toContain('la plus grande : A, 70 %');
  });

  test('is that of claims where they are no whole, of several moments or of several voices', () => {
    expect(said(whole.slice(1))).toMatch(/deux chiffres/);
    expect(said([...whole.slice(1), { ...vote(33.3, 'A'), observationDate: '2024-06-30' }])).not.toMatch(/Parts/);
    expect(said([...whole.slice(1), { ...vote(33.3, 'A'), attributedTo: 'ONU' }])).not.toMatch(/Parts/);
  });
});

describe('the sentence of a projection', () => {
  test.each([
    [
      'fr',
      '3 000 soldats (Kiev, avancé, octobre 2024). Prévision : 12 000 soldats (Kiev, 2025), contre 3 000 soldats (octobre 2024).',
    ],
    [
      'en',
      '3,000 soldats (Kiev, claimed, October 2024). Projection: 12,000 soldats (Kiev, 2025), against 3,000 soldats (October 2024).',
    ],
    [
      'de',
      '3.000 soldats (Kiev, behauptet, Oktober 2024). Prognose: 12.000 soldats (Kiev, 2025), gegenüber 3.000 soldats (Oktober 2024).',
    ],
    [
      'es',
      '3000 soldats (Kiev, declarada, octubre de 2024). Previsión: 12.000 soldats (Kiev, 2025), frente a 3000 soldats (octubre de 2024).',
    ],
    [
      'ar',
      '٣٬٠٠٠ soldats (Kiev، معلن من طرف واحد، أكتوبر ٢٠٢٤). التوقع: ١٢٬٠٠٠ soldats (Kiev، ٢٠٢٥)، مقابل ٣٬٠٠٠ soldats (أكتوبر ٢٠٢٤).',
    ],
  ])('holds it against what its voice observed in %s', (lang, sentence) => {
    const figures = [
      { ...kyiv, observationDate: '2024-10' },
      { ...soon, observationDate: '2025' },
    ];
    expect(said(figures, lang)).toBe(sentence);
  });

  test('holds it against no other voice, and against nothing of unknown date', () => {
    expect(said([{ ...usa, observationDate: '2024' }, soon])).toBe(
      '10 000 soldats (États-Unis, estimé, 2024). Prévision : 12 000 soldats (Kiev).',
    );
    expect(said([kyiv, soon])).not.toMatch(/contre/);
  });

  test('tells once what several projections of one voice are held against', () => {
    const projections = [2025, 2030].map((year) => ({ ...soon, value: year * 10, observationDate: String(year) }));
    expect(said([{ ...kyiv, observationDate: '2024' }, ...projections])).toBe(
      '3 000 soldats (Kiev, avancé, 2024). Prévisions : 20 250 soldats (Kiev, 2025), contre 3 000 soldats (2024) ; 20 300 soldats (Kiev, 2030).',
    );
    const another = { ...soon, attributedTo: 'Séoul', observationDate: '2030' };
    const other = { ...kyiv, attributedTo: 'Séoul', observationDate: '2024' };
    const both = said([{ ...kyiv, observationDate: '2024' }, other, { ...soon, observationDate: '2025' }, another]);
    expect(both.match(/contre/g)).toHaveLength(2);
  });

  test('is never the highest of what was observed', () => {
    expect(said([usa, kyiv, soon])).toBe(
      'Deux chiffres, de 3 000 soldats (Kiev, avancé) à 10 000 soldats (États-Unis, estimé). Prévision : 12 000 soldats (Kiev).',
    );
  });
});

test('one value, none, and superseded ones', () => {
  const unknown = figureOf({ value: 'unknown' });
  expect(said([usa])).toBe('Un seul chiffre : 10 000 soldats (États-Unis, estimé).');
  expect(said([unknown, unknown])).toBe('Deux chiffres sont inconnus.');
  expect(said([usa, { ...kyiv, rank: 'deprecated' }])).toBe('Un seul chiffre : 10 000 soldats (États-Unis, estimé).');
  expect(said([])).toBe('');
});

describe('held against a naive reading of random figures', () => {
  const value = fc.integer({ min: 0, max: 9999 });

  test('a series goes where its numbers go, and ends at the top only if it does', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 9 }), (values) => {
        const sentence = said(
          values.map((number, index) => ({ ...usa, value: number, observationDate: String(2000 + index) })),
        );
        const [first = 0, last = 0] = [values[0], values.at(-1)];
        const direction = last > first ? 'En hausse de' : last < first ? 'En baisse de' : 'Inchangé';
        expect(sentence.startsWith(direction)).toBe(true);
        if (last !== first) {
          const amount = /de (\d+(?: \d{3})*) soldat/.exec(sentence)?.[1]?.replaceAll(' ', '');
          expect(Number(amount)).toBe(Math.abs(last - first));
        }
        expect(sentence).toContain(`de 2000 à ${1999 + values.length}`);
        const before = values.slice(0, -1);
        const isPeak = values.length > 2 && before.every((number) => number < last);
        expect(sentence.includes('au plus haut')).toBe(isPeak);
        const isTrough = values.length > 2 && before.every((number) => number > last);
        expect(sentence.includes('au plus bas')).toBe(isTrough);
      }),
    );
  });

  test('claims lie between the ends that the sentence names', () => {
    fc.assert(
      fc.property(fc.uniqueArray(value, { minLength: 2, maxLength: 9 }), (values) => {
        const sentence = said(
          values.map((number, index) => ({ ...usa, value: number, attributedTo: `Voix ${index}` })),
        );
        const ends = /de (\d+(?: \d{3})*) soldats? \(.*\) à (\d+(?: \d{3})*) soldats? \(/.exec(sentence);
        const read = ends?.slice(1).map((end) => Number(end.replaceAll(' ', '')));
        expect(read).toEqual([Math.min(...values), Math.max(...values)]);
      }),
    );
  });

  test('any figures have a sentence of whole phrases in every language', () => {
    fc.assert(
      fc.property(anyFigures, fc.constantFrom('fr', 'en', 'de', 'es', 'ar'), (figures, lang) => {
        const sentence = chartSentence(figures, lang, 'Europe/Paris');
        expect(sentence).not.toMatch(/undefined|NaN|\[object|\(\)|, \)| {2}/);
        if (figures.some(({ rank }) => rank !== 'deprecated')) expect(sentence).toMatch(/\.$/);
      }),
    );
  });
});
