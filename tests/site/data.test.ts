/** The facts as data, held against the frontmatter, the published schemas and other people's parsers. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { BuiltSite, fixture } from './built-site.ts';
import { attributes, parse, textOf } from './html.ts';

interface Frontmatter {
  readonly figures: readonly Readonly<Record<string, unknown>>[];
  readonly dates: readonly unknown[];
  readonly sources: readonly { readonly id: string }[];
}

let site: BuiltSite;
beforeAll(async () => {
  site = await BuiltSite.shared(fixture);
});

const json = (file: string) => JSON.parse(site.read(file));

function rows(file: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(site.read(file), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

function frontmatter(file: string): Frontmatter {
  return parseYaml(readFileSync(`${fixture}/${file}`, 'utf8').split(/^---$/m)[1] ?? '', { schema: 'core' });
}

/** The schema that the file itself names, as published. */
function validator(file: string): ValidateFunction {
  const ajv = new Ajv2020({ strictRequired: false, strictTypes: false, validateFormats: false });
  const { pathname } = new URL(json(file).$schema);
  return ajv.compile(json(pathname.slice(1)));
}

describe('facts.json', () => {
  const crue = 'briefings/crue/facts.json';

  test('holds the records as in the frontmatter', () => {
    const typed = frontmatter('briefings/2024/crue.md');
    const { figures, dates, sources, briefing } = json(crue);
    expect(figures).toEqual(typed.figures);
    expect(figures[0].value).toBe('316.0');
    expect(dates).toEqual(typed.dates);
    expect(sources.map(({ id }: { id: string }) => id)).toEqual(['station', 'maire', 'isw']);
    expect(sources.slice(0, 2)).toEqual(typed.sources);
    expect(briefing).toEqual({
      slug: 'crue',
      lang: 'fr',
      url: 'https://releve.example/briefings/crue/',
      title: 'La Loue en crue : ce que disent les relevés',
      published: '2024-10-29T00:30:00+02:00',
      modified: '2024-10-30',
    });
  });

  test('a shared source reads in the language of the briefing, and there is no modification without an update', () => {
    const { briefing, sources } = json('en/briefings/flood/facts.json');
    expect(briefing).toMatchObject({ lang: 'en', url: 'https://releve.example/en/briefings/flood/', modified: null });
    expect(sources).toMatchObject([{ id: 'isw', title: 'Field data' }]);
  });

  test('follows the schema that it names; a broken one does not', () => {
    const validate = validator(crue);
    for (const file of site.files().filter((name) => /briefings\/[^/]+\/facts\.json$/.test(name))) {
      expect(validate(json(file)), `${file}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
    const facts = json(crue);
    expect(validate({ ...facts, figures: [{ ...facts.figures[0], status: 'sure' }] })).toBe(false);
    expect(validate({ ...facts, briefing: { slug: 'crue' } })).toBe(false);
  });
});

describe('tables', () => {
  test('facts.csv has a row a figure', () => {
    const table = rows('briefings/crue/facts.csv');
    expect(
      table.map(({ id, value, minValue, maxValue, unit, sources, unitCode }) => {
        return [id, value, minValue, maxValue, unit, sources, unitCode];
      }),
    ).toEqual([
      ['debit', '316.0', '', '', 'm³/s', 'station', ''],
      ['debit-ancien', '290', '', '', 'm³/s', 'maire', ''],
      ['foyers', '', '1200', '1500', 'foyers', 'maire', ''],
      ['blesses', 'unknown', '', '', 'personnes', 'maire', ''],
      ['double', '632', '', '', 'm³/s', '', ''],
      ['cout', '1250000.50', '', '', 'euros', 'maire', 'EUR'],
    ]);
    expect(site.bytes('briefings/crue/facts.csv').subarray(0, 3).toString()).toBe('id,');
    expect(site.read('briefings/crue/facts.csv').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('the table of a variable and that of the site count a figure of a translation once', () => {
    const ofVariable = rows('figures/debit-loue.csv');
    expect(ofVariable.map(({ briefing, lang, published, id }) => [briefing, lang, published, id])).toEqual([
      ['crue', 'fr', '2024-10-29T00:30:00+02:00', 'debit'],
      ['crue', 'fr', '2024-10-29T00:30:00+02:00', 'debit-ancien'],
    ]);
    const all = rows('figures.csv');
    expect(all.map(({ briefing, id }) => `${briefing} ${id}`)).toEqual(
      ['debit', 'debit-ancien', 'foyers', 'blesses', 'double', 'cout'].map((id) => `crue ${id}`),
    );
    expect(Object.keys(all[0] ?? {})).toEqual([
      'briefing',
      'lang',
      'published',
      ...Object.keys(rows('briefings/crue/facts.csv')[0] ?? {}),
    ]);
  });

  test('each has metadata beside it whose columns are its own', () => {
    const tables = site.files().filter((name) => name.endsWith('.csv'));
    expect(tables.length).toBeGreaterThan(3);
    for (const file of tables) {
      const { url, tableSchema, aboutUrl } = json(`${file}-metadata.json`);
      expect(file.endsWith(url), file).toBe(true);
      const { columns, primaryKey } = json(new URL(tableSchema).pathname.slice(1));
      const [header] = Papa.parse(site.read(file), { preview: 1 }).data;
      expect(
        columns.map(({ name }: { name: string }) => name),
        file,
      ).toEqual(header);
      for (const { titles, name } of columns)
        expect(titles).toMatchObject({ und: name, fr: expect.any(String), en: expect.any(String) });
      const keys = rows(file).map((row) =>
        [primaryKey]
          .flat()
          .map((key: string) => row[key])
          .join(' '),
      );
      expect(new Set(keys).size, file).toBe(keys.length);
      // A row of a briefing's table is about a card on its page.
      if (aboutUrl !== undefined)
        for (const { id = '' } of rows(file)) {
          const address = new URL(aboutUrl.replace('{id}', id));
          expect(site.read(`${address.pathname.slice(1)}index.html`)).toContain(`id="${address.hash.slice(1)}"`);
        }
    }
  });
});

test('the JSON of a variable holds each value with its briefing, sources and corrections', () => {
  const file = 'figures/debit-loue.json';
  const { variable, observations } = json(file);
  const validate = validator(file);
  expect(validate(json(file)), JSON.stringify(validate.errors)).toBe(true);
  expect(variable).toBe('debit-loue');
  expect(observations).toMatchObject([
    {
      briefing: { slug: 'crue', modified: '2024-10-30' },
      figure: { id: 'debit', value: '316.0' },
      sources: [{ id: 'station' }, { id: 'isw' }],
      corrections: [{ type: 'correction', from: 310, to: 316 }],
    },
    { figure: { id: 'debit-ancien' }, sources: [{ id: 'maire' }], corrections: [] },
  ]);
});

test('the page leads to its data', () => {
  for (const path of ['briefings/crue/', 'en/briefings/flood/']) {
    const page = parse(site.read(`${path}index.html`));
    expect(attributes(page, 'link[rel="alternate"][type="text/csv"]', 'href')).toEqual([`/${path}facts.csv`]);
    expect(attributes(page, '.data-links a[type]', 'href')).toEqual([`/${path}facts.csv`, `/${path}facts.json`]);
    expect(textOf(page, '.data-links')).toMatch(/CSV\s+JSON/);
  }
});
