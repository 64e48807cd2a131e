import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLParser } from 'fast-xml-parser';
import Papa from 'papaparse';
import type { BuiltSite } from '../../site/built-site.ts';
import { attributes, leadsOn, parse, textOf } from '../../site/html.ts';
import { type Fault, judgeOf } from './fault.ts';

interface Facts {
  readonly briefing: { readonly url: string; readonly title: string };
  readonly figures: readonly Readonly<Record<string, unknown>>[];
}

/** A table read back has the values of the record, a row a figure, and no cell that a spreadsheet would run. */
export const tables = judgeOf(/facts\.csv$/, function* (text, file, site) {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  for (const { message } of errors) yield message;
  const { figures } = factsBeside(file, site);
  if (data.length !== figures.length) yield `${data.length} rows for ${figures.length} figures`;
  for (const [index, figure] of figures.entries()) {
    for (const key of ['id', 'value', 'minValue', 'maxValue', 'status']) {
      const [cell, typed] = [data[index]?.[key] ?? '', String(figure[key] ?? '')];
      if (cell !== typed) yield `${key} of ${figure.id} is ${cell}, not ${typed}`;
    }
  }
  for (const cell of data.flatMap((row) => Object.values(row)))
    if (/^[=+@\t\r-]/.test(cell) && !/^-?[\d.]+$/.test(cell)) yield `a formula: ${cell}`;
});

/** A briefing has one title: on its page, in its data, in previews, in structured data. */
export const titles = judgeOf(/briefings\/[^/]+\/facts\.json$/, function* (text, file, site) {
  const { briefing, figures } = JSON.parse(text) as Facts;
  const page = parse(site.read(file.replace('facts.json', 'index.html')));
  // At a former address, the page leads on.
  if (leadsOn(page)) return;
  const [og] = attributes(page, 'meta[property="og:title"]', 'content');
  const [document] = JSON.parse(textOf(page, 'script[type="application/ld+json"]'))['@graph'];
  for (const shown of [textOf(page, 'main h1'), og ?? '', document.headline])
    if (plain(shown) !== plain(briefing.title)) yield `the title is "${shown}", not "${briefing.title}"`;
  if (document.url !== briefing.url) yield `structured data is about ${document.url}, not ${briefing.url}`;
  for (const { id, value } of figures) {
    const [card] = attributes(page, `[id="figure-${id}"] data`, 'value');
    if (value !== undefined && value !== 'unknown' && card !== String(value) && !card?.includes('/'))
      yield `the card of ${id} says ${card}, not ${value}`;
  }
});

const reader = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (name) => ['item', 'entry', 'link'].includes(name),
});

type Link = string | { readonly '@_rel'?: string; readonly '@_href'?: string };
interface XmlItem {
  readonly title: string;
  readonly link: readonly Link[];
}

/** The three formats of a feed hold the same items under the same titles, and a feed reader takes them. */
export function feeds(site: BuiltSite): { faults: Fault[]; judged: number } {
  const pages = site.files().filter((file) => /(^|\/)rss\.xml$/.test(file));
  const faults = pages.flatMap((rss) => {
    const { title, items } = JSON.parse(site.read(rss.replace('rss.xml', 'feed.json'))) as {
      title: string;
      items: { title: string; url: string }[];
    };
    const expected = plain([title, ...items.flatMap((item) => [item.title, item.url])].join('\n'));
    return [rss, rss.replace('rss.xml', 'atom.xml')].flatMap((file) => {
      const parsed = reader.parse(site.read(file));
      const feed = parsed.feed ?? parsed.rss.channel;
      const entries: XmlItem[] = feed.entry ?? feed.item ?? [];
      const read = plain([feed.title, ...entries.flatMap((entry) => [entry.title, addressOf(entry)])].join('\n'));
      const taken = parseFeed(site.read(file)).items.length;
      return read === expected && taken === items.length ? [] : [`${file}: ${read} is not ${expected}`];
    });
  });
  return { faults, judged: 3 * pages.length };
}

function addressOf({ link }: XmlItem): string {
  const [first] = link;
  return typeof first === 'string' ? first : (first?.['@_href'] ?? '');
}

function factsBeside(file: string, site: BuiltSite): Facts {
  return JSON.parse(site.read(file.replace(/\.csv$/, '.json'))) as Facts;
}

/** Typography changes blanks, apostrophes and quotation marks, and feed readers trim. */
function plain(text: string): string {
  return text
    .replace(/["'“”„‘’«»]/g, "'")
    .replace(/[\s\u00a0\u202f\u2060]+/g, ' ')
    .replace(/ (?=[?!:;'])|(?<=') /g, '')
    .trim();
}
