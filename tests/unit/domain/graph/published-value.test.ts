import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureEmbeds } from '../../../../src/domain/graph/figure-embed.ts';
import { latestValue, publishedValues, valueBefore } from '../../../../src/domain/graph/published-value.ts';
import { toVariableIndex, toVariablePage } from '../../../../src/domain/list/variable-view.ts';
import { machineValue } from '../../../../src/domain/quantity/quantity-record.ts';
import type { Figure } from '../../../../src/schema/figure.ts';
import type { Update } from '../../../../src/schema/update.ts';
import { briefing, figure, graphOf, source } from '../../../support/invented-graph.ts';

const troops = { variable: 'troops' } as const;
const day = (number: number) => `2024-10-${String(number).padStart(2, '0')}`;
const values = (list: ReturnType<typeof publishedValues>) => list.map((value) => machineValue(value.figure));

describe('the values of a variable', () => {
  test('every figure is a value of its variable’s page, and every value a figure of a briefing', () => {
    const written = fc.array(
      fc.array(
        fc.record({
          variable: fc.constantFrom('troops', 'rain'),
          value: fc.nat(),
          on: fc.integer({ min: 1, max: 28 }),
        }),
        {
          maxLength: 4,
        },
      ),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(written, (perBriefing) => {
        const entries = perBriefing.map((figures, index) =>
          briefing(`b-${index}`, {
            figures: figures.map(({ on, ...fields }, number) =>
              figure(`f-${number}`, { ...fields, observationDate: day(on) }),
            ),
          }),
        );
        const graph = graphOf(entries);
        const shown = toVariableIndex(graph, 'fr').topics.flatMap(({ variables }) =>
          variables.flatMap(({ href }) => {
            const variable = href.split('/')[2] ?? '';
            const page = toVariablePage(graph, variable, 'fr');
            return (
              page?.values.map((value) => `${variable} ${value.briefing.href} ${machineValue(value.figure)}`) ?? []
            );
          }),
        );
        const typed = entries.flatMap(({ slug, record }) =>
          (record.figures ?? []).map(
            ({ id, variable, value }) => `${variable} /briefings/${slug}/#figure-${id} ${value}`,
          ),
        );
        expect(shown.sort()).toEqual(typed.sort());
      }),
    );
  });

  test('stand in the order of observation, those without a date last', () => {
    const graph = graphOf([
      briefing('a', {
        figures: [
          figure('undated', { ...troops, value: 5 }),
          figure('open', { ...troops, value: 4, observationPeriod: '2024-10-01/..' }),
          figure('day', { ...troops, value: 2, observationDate: '2024-10-28' }),
          figure('month', { ...troops, value: 3, observationDate: '2024-10' }),
          figure('year', { ...troops, value: 1, observationDate: '2022' }),
        ],
      }),
    ]);
    expect(values(publishedValues(graph, 'troops', 'fr'))).toEqual(['1', '2', '3', '4', '5']);
  });

  test('what a translation repeats counts once, in the reader’s language; what it adds counts', () => {
    const graph = graphOf([
      briefing('crue', { figures: [figure('flow', { ...troops, label: 'Débit', value: 316 })] }),
      ...(['en', 'de'] as const).map((lang) =>
        briefing(`flood-${lang}`, {
          lang,
          translationOf: 'crue',
          figures: [
            figure('flow', { ...troops, label: `Flow ${lang}`, value: 316 }),
            figure('more', { ...troops, label: `More ${lang}`, value: 9 }),
          ],
        }),
      ),
    ]);
    const labels = (lang: string) => publishedValues(graph, 'troops', lang).map((value) => value.figure.label);
    expect(labels('fr').sort()).toEqual(['Débit', 'More en']);
    expect(labels('de').sort()).toEqual(['Flow de', 'More de']);
  });

  test('a chain of corrections leaves every value that stood, oldest first, each with the one that took its place', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(99), { minLength: 1, maxLength: 6 }), (chain) => {
        const updates = chain.slice(1).map((to, index): Update => {
          return { date: day(index + 1), type: 'correction', note: 'n', figure: 'f', from: chain[index] ?? 0, to };
        });
        const last = chain.at(-1) ?? 0;
        const graph = graphOf([briefing('a', { figures: [figure('f', { ...troops, value: last })], updates })]);
        const published = publishedValues(graph, 'troops', 'fr');
        expect(values(published)).toEqual(chain.map(String));
        expect(published.map(({ replacedIn }) => replacedIn && machineValue(replacedIn.by))).toEqual([
          ...chain.slice(1).map(String),
          undefined,
        ]);
        expect(published.map(({ stands }) => stands)).toEqual(chain.map((_, index) => index === chain.length - 1));
      }),
    );
  });
});

describe('the value that stands for a variable', () => {
  const on = (date: number, fields: object) =>
    figure(`f-${date}`, { ...troops, value: date, observationDate: day(date), ...fields });
  const latest = (...entries: ReturnType<typeof briefing>[]) => {
    const value = latestValue(publishedValues(graphOf(entries), 'troops', 'fr'), 'fr');
    return value && machineValue(value.figure);
  };

  test('is the one observed last, whatever its rank, unless it is no longer relied on', () => {
    expect(latest(briefing('a', { figures: [on(1, { rank: 'preferred' }), on(2, {}), on(3, {})] }))).toBe('3');
    expect(latest(briefing('a', { figures: [on(2, {}), on(1, {}), on(3, { rank: 'deprecated' })] }))).toBe('2');
  });

  test('is one in the language of the reader, of several as sure on one day', () => {
    const figures = [on(3, {})];
    const entries = [briefing('a', { figures, lang: 'fr' }, 0), briefing('b', { figures, lang: 'en' }, 1)];
    for (const lang of ['fr', 'en']) {
      expect(latestValue(publishedValues(graphOf(entries), 'troops', lang), lang)?.lang).toBe(lang);
    }
  });

  test('is the surest of one day, then the one published last, whatever their ids', () => {
    const said = (id: string, value: number, status: Figure['status']) =>
      figure(id, { ...troops, value, status, observationDate: day(3) });
    const statuses = [
      said('a', 1, 'claimed'),
      said('b', 2, 'confirmed'),
      said('c', 3, 'estimated'),
      said('d', 4, 'disputed'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(statuses, { minLength: 4 }), (figures) => {
        expect(latest(briefing('a', { figures }))).toBe('2');
      }),
    );
    const [older, newer] = ['2024-10-30', '2024-11-02'].map(
      (published, index) => (slug: string) => briefing(slug, { published, figures: [said('f', index + 1, 'claimed')] }),
    );
    if (older === undefined || newer === undefined) throw new Error('There are two.');
    expect(latest(older('a'), newer('b'))).toBe('2');
    expect(latest(older('b'), newer('a'))).toBe('2');
  });

  test('is the preferred one of a briefing, else its first, where several are as sure and as recent', () => {
    const of = (observationAbout: string, value: number, fields: object = {}) =>
      on(3, { observationAbout, value, ...fields });
    expect(latest(briefing('a', { figures: [of('A', 20), of('B', 30), of('C', 10)] }))).toBe('20');
    expect(latest(briefing('a', { figures: [of('A', 20), of('B', 30, { rank: 'preferred' }), of('C', 10)] }))).toBe(
      '30',
    );
  });

  test('is neither a projection nor an unknown number while there is another', () => {
    const later = { observationDate: '2030' };
    const projected = figure('p', { ...troops, value: 9, status: 'projected', ...later });
    const unknown = figure('u', { ...troops, value: 'unknown', observationDate: day(8) });
    expect(latest(briefing('a', { figures: [projected, on(2, {}), unknown] }))).toBe('2');
    expect(latest(briefing('a', { figures: [projected, unknown] }))).toBe('9');
  });

  test('is not one that began long ago and has no end, once something was seen after its publication', () => {
    const open = figure('o', { ...troops, value: 7, observationPeriod: '2019/..' });
    const entries = [
      briefing('a', { published: '2020-01-01', figures: [open] }),
      briefing('b', { published: '2024-10-30', figures: [on(3, {})] }),
    ];
    expect(latest(...entries)).toBe('3');
  });

  test('is compared with the one before it of the same voice and thing', () => {
    const said = (number: number, fields: object) => on(number, { attributedTo: 'ONU', ...fields });
    const precursor = (...figures: ReturnType<typeof figure>[]) => {
      const published = publishedValues(graphOf([briefing('a', { figures })]), 'troops', 'fr');
      const newest = latestValue(published, 'fr');
      const found = newest && valueBefore(published, newest);
      return found && machineValue(found.figure);
    };
    expect(precursor(said(1, {}), said(2, {}), said(3, { attributedTo: 'OMS' }), said(4, {}))).toBe('2');
    expect(precursor(said(1, {}), said(2, { observationAbout: 'Koursk' }), said(4, {}))).toBe('1');
    expect(
      precursor(said(1, {}), figure('m', { ...troops, value: 5, attributedTo: 'ONU', observationDate: '2024-10' })),
    ).toBeUndefined();
    expect(precursor(said(1, { rank: 'deprecated' }), said(4, {}))).toBeUndefined();
  });

  test('is none of a briefing that was withdrawn', () => {
    const updates: Update[] = [{ date: '2024-10-30', type: 'retraction', note: 'n' }];
    expect(latest(briefing('a', { figures: [on(1, {})], updates }))).toBeUndefined();
  });
});

test('a value and its embed name the same voice: the person, before the organisation that prints them', () => {
  const spoken = { ...source('rutte'), publisher: 'OTAN', by: 'Mark Rutte' };
  const entry = briefing('a', { sources: [spoken], figures: [figure('f', { ...troops, sources: ['rutte'] })] });
  const graph = graphOf([entry]);
  const [value] = publishedValues(graph, 'troops', 'fr');
  expect(value?.sources.map(({ title }) => title)).toEqual(['Mark Rutte']);
  expect(figureEmbeds(graph, entry).flatMap(({ sources }) => sources.map(({ voice }) => voice))).toEqual([
    'Mark Rutte',
  ]);
});

test('a source of a value leads to its own page where it is shared, else to its briefing', () => {
  const graph = graphOf(
    [
      briefing('a', {
        sources: [source('own')],
        figures: [figure('f', { ...troops, sources: ['own', { source: 'afp', locator: 'p. 1' }] })],
      }),
    ],
    { sources: [source('afp')] },
  );
  const [value] = publishedValues(graph, 'troops', 'en');
  expect(value?.sources.map(({ href }) => href)).toEqual(['/briefings/a/#source-own', '/en/sources/afp/']);
});
