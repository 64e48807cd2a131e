/** Margins, scale words, ranks, comparisons, defaults and quarters: what page, data files and JSON-LD say of one record. */
import { toString as textIn } from 'hast-util-to-string';
import Papa from 'papaparse';
import { beforeAll, expect, test } from 'vitest';
import type { Figure } from '../../src/schema/figure.ts';
import { BuiltSite } from './built-site.ts';
import { all, attributes, parse, textOf } from './html.ts';

let site: BuiltSite;
const path = 'briefings/climat/';

beforeAll(async () => {
  site = await BuiltSite.shared(`${import.meta.dirname}/quantities`);
});

const page = () => parse(site.read(`${path}index.html`));
const plain = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
const card = (id: string, part = '') => plain(textOf(page(), `#figure-${id} ${part}`.trim()));
const figures = () => JSON.parse(site.read(`${path}facts.json`)).figures as Figure[];
const rows = () => Papa.parse<Record<string, string>>(site.read(`${path}facts.csv`), { header: true }).data;
const graph = () =>
  JSON.parse(all(page(), 'script[type="application/ld+json"]').map(textIn)[0] ?? '')['@graph'] as Record<
    string,
    never
  >[];
const article = () =>
  graph().find((node) => node['@type'] === 'NewsArticle') as unknown as {
    mentions: Record<string, unknown>[];
    correction: { text: string }[];
  };

test.each([
  ['ecart', '1,45 ± 0,12 °C (intervalle de confiance à 95 %)', '1.45'],
  ['dommages', '2,7 milliards de dollars', '2700000000'],
  ['habitants', '5 000 000 habitants', '5000000'],
  ['rang', 'n° 2', '2'],
  ['part', 'entre 48 et 52 % (intervalle de confiance à 90 %)', '48/52'],
])('the card of %s says %s, and machines read %s', (id, words, value) => {
  expect(card(id, '.quantity')).toBe(words);
  expect(attributes(page(), `#figure-${id} .quantity`, 'value')).toEqual([value]);
});

test('a card says the difference from the figure that it is compared with', () => {
  expect(card('ecart')).toContain('Par rapport à 1,20 °C (2015) : en hausse.');
  expect(card('rang')).toContain('Par rapport au n° 3 (2023) : gain de 1 place.');
});

test('a figure without a unit has that of its variable, in every output', () => {
  const money = { unit: 'dollars', unitCode: 'USD' };
  expect(figures().find(({ id }) => id === 'dommages')).toMatchObject(money);
  expect(rows().find(({ id }) => id === 'dommages')).toMatchObject(money);
  const observation = article().mentions.find((one) => String(one['@id']).endsWith('#figure-dommages'));
  expect(observation).toMatchObject({ unitCode: 'USD' });
  expect(figures().find(({ id }) => id === 'ecart')).toMatchObject({ unit: '°C' });
  const values = Papa.parse<Record<string, string>>(site.read('figures/dommages.csv'), { header: true }).data;
  expect(values[0]).toMatchObject(money);
  expect(plain(textOf(parse(site.read('figures/dommages/index.html')), 'main'))).toContain('2,7 milliards de dollars');
});

test('facts.json, CSV and JSON-LD have the same numbers, bounds, margins and defaults', () => {
  const observations = new Map(article().mentions.map((one) => [String(one['@id']).replace(/^.*#figure-/, ''), one]));
  const table = new Map(rows().map((row) => [row.id, row]));
  for (const figure of figures()) {
    const [row, observation] = [table.get(figure.id), observations.get(figure.id)];
    for (const key of ['value', 'minValue', 'maxValue'] as const) {
      expect(row?.[key], `${figure.id} ${key}`).toBe(String(figure[key] ?? ''));
      expect(observation?.[key], `${figure.id} ${key}`).toBe(
        figure[key] === undefined ? undefined : Number(figure[key]),
      );
    }
    for (const key of ['margin', 'confidence', 'notation', 'comparedWith', 'status'] as const) {
      expect(row?.[key], `${figure.id} ${key}`).toBe(String(figure[key] ?? ''));
    }
    const { value } = (observation?.marginOfError ?? {}) as { value?: number };
    expect(value, figure.id).toBe(figure.margin === undefined ? undefined : Number(figure.margin));
    const confidence = observation?.additionalProperty as { value?: number } | undefined;
    expect(confidence?.value, figure.id).toBe(figure.confidence);
    expect(figure.sources, figure.id).toEqual(['rapport']);
  }
  expect(figures()[0]).toMatchObject({ value: '1.45', margin: '0.12', minValue: '1.33', maxValue: '1.57' });
  expect(figures()[0]).toMatchObject({ status: 'estimated', observationPeriod: '2024-Q2' });
  expect(figures().at(-1)).toMatchObject({ status: 'confirmed' });
});

test('a quarter is shown as one, with the ends of its days for machines', () => {
  expect(card('dommages')).toContain('2ᵉ trimestre 2024');
  expect(attributes(page(), '#figure-dommages .data-line time', 'datetime')).toEqual(['2024-04-01', '2024-06-30']);
  const damages = article().mentions.find((one) => String(one['@id']).endsWith('#figure-dommages'));
  expect(damages).toMatchObject({ observationDate: '2024-04-01', observationPeriod: 'P91D' });
});

test('a correction without a note says what changed, once', () => {
  const change = 'Dommages : désormais 2,7 milliards de dollars, auparavant 2,6 milliards de dollars';
  expect(plain(textOf(page(), 'main')).split(change)).toHaveLength(2);
  expect(plain(textOf(page(), '.notice'))).toContain(change);
  expect(article().correction.map(({ text }) => plain(text))).toEqual([`${change}.`]);
  expect(plain(site.read('updates/atom.xml'))).not.toContain('undefined');
});

test('a variable is called what its file calls it, and its file defines it', () => {
  expect(textOf(parse(site.read('figures/rechauffement/index.html')), 'h1')).toBe('Réchauffement mondial');
  expect(textOf(parse(site.read('en/figures/rechauffement/index.html')), 'h1')).toBe('Global warming');
  expect(JSON.parse(site.read('figures/rechauffement.json'))).toMatchObject({
    label: { fr: 'Réchauffement mondial' },
    description: { en: 'Difference from the average of 1850 to 1900.' },
  });
  const warming = article().mentions.find((one) => String(one['@id']).endsWith('#figure-ecart'));
  expect(warming?.variableMeasured).toMatchObject({
    name: 'Réchauffement mondial',
    description: 'Écart à la moyenne de 1850 à 1900.',
  });
});
