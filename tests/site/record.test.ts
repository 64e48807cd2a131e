/** Figures, sources, updates and archive of the built fixture, held against its briefings. */
import { XMLParser } from 'fast-xml-parser';
import { beforeAll, expect, test } from 'vitest';
import { BuiltSite, fixture } from './built-site.ts';
import { all, attributes, parse, textOf } from './html.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await BuiltSite.shared(fixture);
});

const page = (path: string) => parse(site.read(`${path}index.html`));
const flat = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

test('a variable shows every value that was ever published, a translation’s once', () => {
  const values = attributes(page('figures/debit-loue/'), '.value-table data', 'value');
  expect(values.toSorted()).toEqual(['290', '310', '316.0']);
  expect(attributes(page('en/figures/debit-loue/'), '.value-table data', 'value')).toHaveLength(3);
});

test('what was corrected says by what and when', () => {
  const rows = all(page('figures/debit-loue/'), '.value-table tbody tr').map((row) =>
    flat(textOf({ type: 'root', children: [row] }, 'tr')),
  );
  expect(rows.find((row) => row.includes('310'))).toMatch(/Rectificatif\s30 octobre 2024\s?Remplacé par\s316 m³\/s/u);
});

test('each value leads to its card, and the figures of a briefing lead nowhere else', () => {
  for (const href of attributes(page('figures/debit-loue/'), '.value-table a[href*="#figure-"]', 'href')) {
    const [path = '', id = ''] = (href ?? '').slice(1).split('#');
    expect(all(page(path), `#${id}`), href).toHaveLength(1);
  }
});

test('a variable reads in the reader’s language, where a translation has it', () => {
  expect(textOf(page('figures/debit-loue/'), 'h1')).toBe('Débit');
  expect(textOf(page('en/figures/debit-loue/'), 'h1')).toBe('Flow');
});

test('a topic is introduced, with its variables, dates and places before the list', () => {
  const topic = page('topics/crue/');
  expect(textOf(topic, '.introduction em')).toBe('relevés');
  expect(textOf(page('en/topics/crue/'), '.introduction em')).toBe('records');
  expect(attributes(topic, '.variable-teaser h3 a', 'href')).toEqual(['/figures/debit-loue/']);
  expect(attributes(topic, '.timeline .quiet-link', 'href')).toContain('/briefings/crue/');
  expect(all(topic, '.map')).toHaveLength(1);
  expect(flat(textOf(topic, '.places'))).toContain('Ornans');
  expect(attributes(topic, '.follow a', 'href')).toEqual(['#briefings', '/topics/crue/atom.xml']);
  expect(attributes(topic, '.trail a', 'href')).toEqual(['/', '/topics/']);
});

test('a source says what rests on it, in every language', () => {
  const hrefs = attributes(page('sources/isw/'), '.resting h3 a', 'href');
  expect(hrefs).toEqual(expect.arrayContaining(['/briefings/crue/', '/en/briefings/flood/']));
  const text = flat(textOf(page('sources/isw/'), 'main'));
  expect(text).toContain('1 synthèse et 2 chiffres');
  expect(text.match(/repos\w+ sur cette source/giu)).toEqual(['repose sur cette source']);
});

test('updates say what changed from what to what, and each type has its page', () => {
  const updates = page('updates/');
  expect(all(updates, '.update-day li')).toHaveLength(2);
  expect(attributes(updates, '.value-change data', 'value')).toEqual(['310', '316']);
  expect(all(page('updates/correction/'), '.update-day li')).toHaveLength(1);
  expect(flat(textOf(page('updates/clarification/'), 'main'))).toContain('Rien n’a été corrigé ni mis à jour.');
});

test('the feed of updates is found from its page and has an entry for each', () => {
  expect(attributes(page('updates/'), '.filters .feed', 'href')).toEqual(['/updates/atom.xml']);
  const { feed } = new XMLParser().parse(site.read('updates/atom.xml'));
  expect(feed.entry).toHaveLength(2);
  for (const { id } of feed.entry) expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
});

test('the front page groups what follows the lead by day', () => {
  expect(attributes(page(''), '.lead h2 a', 'href')).toEqual(['/briefings/crue/']);
  expect(
    all(page(''), '.day > h2').map((heading) => flat(textOf({ type: 'root', children: [heading] }, 'h2'))),
  ).toEqual(['1ᵉʳ septembre 2024']);
});

test('a briefing names its neighbours and why others belong to it, each once', () => {
  const crue = page('briefings/crue/');
  expect(attributes(crue, 'head [rel=prev]', 'href')).toEqual(['/briefings/sec/']);
  expect(attributes(crue, '#related a, .neighbours a', 'href')).toEqual(['/briefings/sec/']);
  expect(flat(textOf(crue, '#related .data-line > :last-child'))).toBe('même thème : Crue');
});

test('every page across briefings says where it stands', () => {
  for (const path of [
    'archive/2024/10/',
    'topics/crue/',
    'figures/debit-loue/',
    'sources/isw/',
    'updates/correction/',
  ]) {
    expect(attributes(page(path), '.trail a', 'href')[0], path).toBe('/');
    expect(attributes(page(path), 'link[rel="canonical"]', 'href'), path).toEqual([`https://releve.example/${path}`]);
  }
  expect(attributes(page('archive/2024/10/'), 'link[hreflang="en"]', 'href')).toEqual([
    'https://releve.example/en/archive/2024/10/',
  ]);
});
