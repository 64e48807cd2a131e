/** What page, feed, data for search engines and table say of one figure and of the last change, held against each other. */
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLParser } from 'fast-xml-parser';
import { toString as textIn } from 'hast-util-to-string';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { inBrackets } from '../../src/grammar/brackets.ts';
import { wordsFor } from '../../src/words/words.ts';
import { BuiltSite, fixture } from './built-site.ts';
import { all, attributes, leadsOn, parse, textOf } from './html.ts';

/** A table has the columns that some figure of it needs. */
type Row = Readonly<
  Partial<
    Record<'id' | 'value' | 'minValue' | 'maxValue' | 'unit' | 'observationDate' | 'sources' | 'attributedTo', string>
  >
>;

interface Observation {
  readonly '@id': string;
  readonly name: string;
  readonly description: string;
  readonly value?: number | string;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly unitText?: string;
  readonly observationDate?: string;
  readonly measurementQualifier?: { readonly name: string };
  readonly subjectOf?: readonly { readonly '@id': string }[];
}

interface Article {
  readonly dateModified: string;
  readonly datePublished: string;
  readonly mentions?: readonly Observation[];
}

/** A figure as all editions tell it in words. */
interface Told {
  readonly label: string;
  readonly quantity: string;
  readonly status: string;
  readonly sources: readonly string[];
}

const sites: [string, string, Readonly<Record<string, string>>][] = [
  ['fixture', fixture, {}],
  ['site', join(import.meta.dirname, '../../content'), { SOURCE_DATE_EPOCH: '1800000000' }],
];

/** Typography is the page's; what is said is the same. */
const plain = (text: string) => text.replaceAll(/\s+/gu, ' ').replaceAll('’', "'").trim();
const fragment = (address = '') => address.replace(/^.*#/, '');

describe.each(sites)('%s', (_, content, env) => {
  let site: BuiltSite;
  let briefings: string[];
  beforeAll(async () => {
    site = await BuiltSite.shared(content, env);
    briefings = site
      .files()
      .flatMap((file) => /^(.*briefings\/[^/]+\/)index\.html$/.exec(file)?.[1] ?? [])
      .filter((path) => !leadsOn(page(path)));
    expect(briefings.length).toBeGreaterThan(1);
  });

  const page = (path: string) => parse(site.read(`${path}index.html`));
  const article = (path: string): Article => {
    const [json = ''] = all(page(path), 'script[type="application/ld+json"]').map(textIn);
    return JSON.parse(json)['@graph'].find((node: Readonly<Record<string, string>>) => node['@type'] === 'NewsArticle');
  };
  const rows = (path: string) =>
    Papa.parse<Row>(site.read(`${path}facts.csv`), { header: true, skipEmptyLines: true }).data;
  const feedItem = (path: string) =>
    parseFeed(site.read(`${path.replace(/briefings\/.*/, '')}atom.xml`)).items.find(({ url }) =>
      url?.endsWith(`/${path}`),
    );

  const onPage = (path: string): Told[] => {
    const document = page(path);
    return attributes(document, '#facts li[id^="figure-"]', 'id').map((id) => ({
      label: plain(textOf(document, `#${id} .figure-label`)),
      quantity: plain(textOf(document, `#${id} .quantity`)),
      status: plain(textOf(document, `#${id} .status`)),
      sources: attributes(document, `#${id} .source-numbers a`, 'href').map(fragment),
    }));
  };
  const inFeed = (path: string): Told[] => {
    const text = parse(feedItem(path)?.content ?? '');
    const { figures } = wordsFor(attributes(page(path), 'html', 'lang')[0] ?? '');
    if (textOf(text, 'h2') !== figures) return [];
    return all(text, 'h2:first-of-type + ul > li').map(({ children }) => {
      const breaks = children.flatMap((node, index) => (node.type === 'element' && node.tagName === 'br' ? index : []));
      const item = { type: 'root' as const, children: children.slice(breaks[0], breaks[1]) };
      return {
        label: plain(textIn({ type: 'root', children: children.slice(0, breaks[0]) })),
        quantity: plain(textOf(item, 'b')),
        status: plain(/ \(\P{L}*([^,،)]+)/u.exec(textIn(item).slice(textOf(item, 'b').length))?.[1] ?? ''),
        sources: attributes(item, 'a', 'href').map(fragment),
      };
    });
  };
  const forEngines = (path: string): Told[] =>
    (article(path).mentions ?? []).map(({ '@id': id, name, description, measurementQualifier, subjectOf = [] }) => ({
      label: plain(name),
      quantity: plain(
        description.replace(
          ` ${inBrackets(rows(path).find((row) => id.endsWith(`#figure-${row.id}`))?.attributedTo ?? '')}`,
          '',
        ),
      ),
      status: plain(measurementQualifier?.name ?? ''),
      sources: subjectOf.map((source) => fragment(source['@id'])),
    }));

  test('page, feed and data for search engines name the same figures, amounts, status and sources', () => {
    for (const path of briefings) {
      expect(inFeed(path), path).toEqual(onPage(path));
      expect(forEngines(path), path).toEqual(onPage(path));
    }
  });

  test('the table has the numbers, days and sources of page and observations', () => {
    for (const path of briefings) {
      const table = new Map(rows(path).map((row) => [`figure-${row.id}`, row]));
      const told = new Map((article(path).mentions ?? []).map((one) => [fragment(one['@id']), one]));
      expect([...table.keys()].sort(), path).toEqual([...told.keys()].sort());
      for (const [id, row] of table) {
        const observation = told.get(id);
        const [shown] = attributes(page(path), `#${id} .quantity`, 'value');
        const amounts = [row.value, row.minValue, row.maxValue].filter((amount) => amount && amount !== 'unknown');
        expect(shown === '' ? [] : shown?.split('/').filter((amount) => amount !== '..'), `${path} ${id}`).toEqual(
          amounts,
        );
        const { value, minValue, maxValue } = observation ?? {};
        const numbers = [value, minValue, maxValue].flatMap((number) => (number === undefined ? [] : Number(number)));
        expect(numbers, `${path} ${id}`).toEqual(amounts.map(Number));
        expect(observation?.unitText ?? '', `${path} ${id}`).toBe(row.unit ?? '');
        if (row.observationDate) {
          expect(observation?.observationDate, `${path} ${id}`).toBe(row.observationDate);
          expect(attributes(page(path), `#${id} time`, 'datetime'), `${path} ${id}`).toContain(row.observationDate);
        }
        const sources = (row.sources ?? '').split(' ').flatMap((source) => (source === '' ? [] : `source-${source}`));
        expect((observation?.subjectOf ?? []).map((source) => fragment(source['@id'])).sort()).toEqual(sources.sort());
      }
    }
  });

  test('the last change is the same in page, feed, sitemap and data for search engines', () => {
    const urls = site
      .files()
      .filter((file) => /^sitemap-\d+\.xml$/.test(file))
      .flatMap((file) => [new XMLParser().parse(site.read(file)).urlset.url].flat());
    for (const path of briefings) {
      const { dateModified, datePublished } = article(path);
      const [tag] = attributes(page(path), 'meta[property="article:modified_time"]', 'content');
      expect(tag ?? datePublished, path).toBe(dateModified);
      expect(urls.find(({ loc }) => loc.endsWith(`/${path}`))?.lastmod, path).toBe(dateModified);
      // A feed wants a moment: a day is its beginning in the time zone of the site, at most fourteen hours away in UTC.
      const distance = Math.abs(Number(feedItem(path)?.updated) - Date.parse(dateModified));
      expect(distance, path).toBeLessThanOrEqual(dateModified.includes('T') ? 0 : 14 * 3_600_000);
    }
  });
});
