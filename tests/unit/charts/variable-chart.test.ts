import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { variableChart } from '../../../src/charts/variable-chart.ts';
import { variableOverTime } from '../../../src/charts/variable-over-time.ts';
import { variableSentence } from '../../../src/charts/variable-sentence.ts';
import { figureOf } from './figure-of.ts';

const said = (figures: Parameters<typeof variableSentence>[0], lang = 'fr') =>
  variableSentence(figures, lang, 'Europe/Paris').replace(/[\u00a0\u202f]/g, ' ');
const [usa, kyiv, soon] = [
  figureOf({ value: 10000, status: 'estimated', attributedTo: 'États-Unis' }),
  figureOf({ value: 3000, attributedTo: 'Volodymyr Zelensky' }),
  figureOf({ value: 12000, status: 'projected', attributedTo: 'Volodymyr Zelensky' }),
];

describe('the sentence of a chart', () => {
  test.each([
    [
      'fr',
      'Le plus bas des 3 chiffres : 3 000 soldats (Volodymyr Zelensky, avancé) ; le plus haut : 12 000 soldats (Volodymyr Zelensky, prévu).',
    ],
    [
      'en',
      'Lowest of 3 figures: 3,000 soldats (Volodymyr Zelensky, claimed); highest: 12,000 soldats (Volodymyr Zelensky, projected).',
    ],
    [
      'ar',
      'أدنى ٣ أرقام: ٣٬٠٠٠ soldats (Volodymyr Zelensky، معلن من طرف واحد)؛ وأعلاها: ١٢٬٠٠٠ soldats (Volodymyr Zelensky، متوقع).',
    ],
  ])('names the lowest and the highest in %s', (lang, sentence) => {
    expect(said([usa, kyiv, soon], lang)).toBe(sentence);
  });

  test('is right with one figure, with equal ones and with none that is known', () => {
    const unknown = figureOf({ value: 'unknown' });
    expect(said([usa])).toBe('Un seul chiffre : 10 000 soldats (États-Unis, estimé).');
    expect(said([usa, { ...usa, attributedTo: 'ONU' }])).toBe(
      'Les 2 chiffres disent la même chose : 10 000 soldats (États-Unis, estimé ; ONU, estimé).',
    );
    expect(said([unknown, unknown])).toBe('2 chiffres sont inconnus.');
    expect(said([usa, unknown])).toBe('Un seul chiffre : 10 000 soldats (États-Unis, estimé). Un chiffre est inconnu.');
  });

  test('says bounds as bounds, and an interval that covers the others as one', () => {
    const most = figureOf({ value: 8000, qualifier: 'at-most' });
    expect(said([most, usa])).toContain('Le plus bas des 2 chiffres : au plus 8 000 soldats (avancé)');
    expect(said([figureOf({ minValue: 1, maxValue: 20000 }), usa])).toBe(
      'Un intervalle couvre les 2 chiffres : entre 1 et 20 000 soldats (avancé).',
    );
  });

  test('names the most recent figure, unless one counted over a period may be as recent', () => {
    const [first, second] = ['2024-09-01', '2024-10-01'].map((observationDate) => ({ ...kyiv, observationDate }));
    if (first === undefined || second === undefined) throw new Error('There are two.');
    const latest = (observationPeriod: string) =>
      /Le plus récent \((.*?)\)/.exec(said([first, second, { ...usa, observationPeriod }]))?.[1];
    expect(latest('2024-08-01/2024-09-30')).toBe('1ᵉʳ octobre 2024');
    expect(latest('2024-11')).toBe('novembre 2024');
    expect(latest('2024-09-15/2024-10-15')).toBeUndefined();
    expect(latest('2024-09/..')).toBeUndefined();
  });

  test('leaves out what is no longer relied on', () => {
    expect(said([usa, { ...kyiv, rank: 'deprecated' }])).toBe('Un seul chiffre : 10 000 soldats (États-Unis, estimé).');
  });
});

const number = fc.integer({ min: -1_000_000, max: 1_000_000 });

describe('the chart of a variable', () => {
  test.each(['fr', 'ar'])('marks stand in the order of their values (%s)', (lang) => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 2, maxLength: 12 }), (values) => {
        const rows =
          variableChart(
            values.map((value) => figureOf({ value })),
            lang,
          )?.rows ?? [];
        const dots = rows.map(({ span }) => (span?.dot ?? Number.NaN) * (lang === 'ar' ? -1 : 1));
        for (const [a, left] of values.entries()) {
          for (const [b, right] of values.entries()) {
            if (left < right) expect(dots[a]).toBeLessThanOrEqual(dots[b] ?? Number.NaN);
            if (left === right) expect(dots[a]).toBe(dots[b]);
          }
        }
        for (const { span } of rows) expect(span?.dot).toSatisfy((x) => x >= 0 && x <= 100);
      }),
    );
  });

  test('a bar covers exactly its bounds', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [minValue, maxValue] = [Math.min(a, b), Math.max(a, b) + 1];
        const figures = [
          figureOf({ minValue, maxValue }),
          figureOf({ value: minValue }),
          figureOf({ value: maxValue }),
        ];
        const [range, low, high] = variableChart(figures, 'fr')?.rows ?? [];
        expect(range?.span?.bar).toEqual([low?.span?.dot, high?.span?.dot]);
      }),
    );
  });

  test('labels of the scale never meet on the narrowest screen, and stand where their number does', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const chart = variableChart([figureOf({ value: a }), figureOf({ value: b })], 'fr');
        const total = chart?.ticks.map(({ text }) => text.length).reduce((sum, length) => sum + length, 0);
        expect(total).toBeLessThanOrEqual(34);
        expect(chart?.ticks.length).toBeGreaterThan(0);
      }),
    );
  });

  test('money and short units stand at each number, a long one once', () => {
    const money = variableChart([figureOf({ value: 125000, unit: 'euros', unitCode: 'EUR' })], 'fr');
    expect(money?.ticks.at(-1)?.text).toMatch(/€$/);
    expect(money?.unit).toBeUndefined();
    expect(variableChart([usa], 'fr')?.unit).toBe('Unité\u00a0: soldats');
  });

  test('an open bound reaches the end of the scale, and what is unknown draws nothing', () => {
    const figures = [figureOf({ value: 8, qualifier: 'at-most' }), figureOf({ value: 9, qualifier: 'at-least' })];
    const rows = variableChart([...figures, figureOf({ value: 'unknown' })], 'fr')?.rows ?? [];
    expect(rows[0]?.span).toMatchObject({ openStart: true, openEnd: false });
    expect(rows[0]?.span?.bar?.[0]).toBe(0);
    expect(rows[1]?.span?.bar?.[1]).toBe(100);
    expect(rows[1]?.span?.dot).toBeLessThan(100);
    expect(rows[2]?.span).toBeUndefined();
    expect(variableChart([figureOf({ value: 'unknown' })], 'fr')).toBeUndefined();
  });

  test('zero is on the scale unless it would hide the differences', () => {
    expect(variableChart([usa, kyiv], 'fr')?.ticks[0]).toMatchObject({ x: 0, text: '0' });
    const close = variableChart([figureOf({ value: 1000 }), figureOf({ value: 1010 })], 'fr');
    expect(close?.ticks.map(({ text }) => text)).not.toContain('0');
  });
});

describe('the history of a variable', () => {
  const [october, november] = [
    { ...usa, value: 8000, observationDate: '2024-10-31' },
    { ...usa, value: 10000, observationDate: '2024-11' },
  ];

  test('joins values of one voice and one status, and no others', () => {
    const kyivLater = { ...kyiv, observationDate: '2024-11-04' };
    const chart = variableOverTime([november, kyivLater, october], 'fr', 'Europe/Paris');
    expect(chart?.voices.map(({ name, joined }) => [name, joined])).toEqual([
      ['États-Unis', [[0, 1]]],
      ['Volodymyr Zelensky', []],
    ]);
    const otherStatus = variableOverTime([{ ...november, status: 'confirmed' }, october], 'fr', 'Europe/Paris');
    expect(otherStatus?.voices[0]?.joined).toEqual([]);
  });

  test('says what became of each voice, and keeps the precision of its dates', () => {
    const chart = variableOverTime([october, november], 'fr', 'Europe/Paris');
    expect(chart?.voices[0]?.sentence.replace(/[\u00a0\u202f]/g, ' ')).toBe(
      '8 000 soldats (31 octobre 2024), puis 10 000 soldats (novembre 2024) : en hausse de 2 000 soldats, soit 25 %.',
    );
    const [day, month] = chart?.voices[0]?.values ?? [];
    expect([day?.days.dot !== undefined, day?.days.bar]).toEqual([true, undefined]);
    expect([month?.days.dot, month?.days.bar?.length]).toEqual([undefined, 2]);
  });

  test('is silent with fewer than two dated figures', () => {
    expect(variableOverTime([october, usa], 'fr', 'Europe/Paris')).toBeUndefined();
  });
});
