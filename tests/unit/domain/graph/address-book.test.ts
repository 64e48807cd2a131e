import { expect, test } from 'vitest';
import { type Addressed, addressBook } from '../../../../src/domain/graph/address-book.ts';

const site = { languages: ['fr', 'en'], timeZone: 'Europe/Paris' };
const briefing: Addressed = {
  kind: 'briefing',
  slug: 'a',
  lang: 'fr',
  published: Date.parse('2024-12-31T23:30:00Z'),
  draft: false,
  topics: ['Énergie'],
  variables: ['troupes'],
  sources: ['afp'],
};

test('lists, feeds and files of the site are always there', () => {
  const book = addressBook([], new Map([['isw', {}]]), site);
  const always = [
    '/',
    '/en/',
    '/topics/',
    '/en/search/',
    '/en/rss.xml',
    '/updates/feed.json',
    '/en/updates/correction/atom.xml',
    '/robots.txt',
  ];
  expect(always.map((path) => book.get(path))).toEqual(always.map(() => Number.NEGATIVE_INFINITY));
  expect(book.has('/en/robots.txt')).toBe(false);
  expect(book.has('/sources/isw/')).toBe(false);
});

test('a briefing brings its topics, its year in the time zone of the site, and its variables in every language', () => {
  const book = addressBook([briefing], new Map(), site);
  const brought = [
    '/briefings/a/',
    '/briefings/a/facts.csv',
    '/topics/energie/',
    '/topics/energie/rss.xml',
    '/archive/2025/',
    '/en/figures/troupes/',
    '/figures/troupes.csv',
  ];
  expect(brought.map((path) => book.get(path))).toEqual(brought.map(() => briefing.published));
  expect(
    ['/archive/2024/', '/en/archive/2025/', '/en/topics/energie/', '/en/briefings/a/'].filter((path) => book.has(path)),
  ).toEqual([]);
});

test('an address exists from the first briefing that needs it, and never for a draft alone', () => {
  const earlier = { ...briefing, slug: 'b', published: 0 };
  const draft = { ...briefing, slug: 'c', draft: true, topics: ['Énergie', 'Marine'] };
  const book = addressBook([briefing, earlier, draft], new Map(), site);
  expect(book.get('/topics/energie/')).toBe(0);
  expect(book.get('/topics/marine/')).toBe(Number.POSITIVE_INFINITY);
  expect(book.get('/briefings/c/')).toBe(Number.POSITIVE_INFINITY);
});

test('a shared source has an address from the first briefing on that rests on it, be it through others', () => {
  const shared = new Map([
    ['afp', { basedOn: ['isw'] }],
    ['isw', {}],
    ['leak', {}],
    ['unused', {}],
  ]);
  const draft = { ...briefing, slug: 'c', draft: true, sources: ['leak', 'isw'] };
  const book = addressBook([briefing, draft], shared, site);
  expect(['afp', 'isw', 'leak', 'unused'].map((id) => book.get(`/en/sources/${id}/`))).toEqual([
    briefing.published,
    briefing.published,
    Number.POSITIVE_INFINITY,
    undefined,
  ]);
});
