/** The feeds of the built site, read by programs that did not write them. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { toString as textIn } from 'hast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { BuiltSite, fixture } from './built-site.ts';
import { all, attributes, parse, textOf } from './html.ts';

interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly html: string;
  readonly published: string;
  readonly updated: string;
}

let site: BuiltSite;
beforeAll(async () => {
  site = await BuiltSite.shared(fixture);
});

function fromXml(file: string): Item[] {
  return parseFeed(site.read(file)).items.map((item) => ({
    id: item.id ?? '',
    url: item.url ?? '',
    title: item.title ?? '',
    html: item.content ?? '',
    published: item.published?.toISOString() ?? '',
    updated: item.updated?.toISOString() ?? '',
  }));
}

function fromJson(file: string): Item[] {
  const { version, items } = JSON.parse(site.read(file));
  expect(version).toBe('https://jsonfeed.org/version/1.1');
  return items.map(
    (item: Readonly<Record<'id' | 'url' | 'title' | 'content_html' | 'date_published' | 'date_modified', string>>) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      html: item.content_html,
      published: item.date_published,
      updated: item.date_modified,
    }),
  );
}

const everyFormat: [string, () => Item[]][] = [
  ['rss.xml', () => fromXml('rss.xml')],
  ['atom.xml', () => fromXml('atom.xml')],
  ['feed.json', () => fromJson('feed.json')],
];

/** What a page's feeds hold, in each format; RSS has no date of change that its reader knows. */
function inEveryFormat(page: string): Omit<Item, 'updated'>[][] {
  return [fromXml(`${page}rss.xml`), fromXml(`${page}atom.xml`), fromJson(`${page}feed.json`)].map((items) =>
    items.map(({ updated, ...rest }) => rest),
  );
}

test('readers find the picture of a briefing and the logo of the publisher', () => {
  const [picture, logo] = ['carte', 'logo'].map((name) => `https://releve.example/pictures/images/${name}.png`);
  for (const file of ['rss.xml', 'atom.xml']) {
    const { image, items } = parseFeed(site.read(file));
    expect(image?.url, file).toBe(logo);
    expect(
      items[0]?.media.map(({ url }) => url),
      file,
    ).toEqual([picture]);
  }
  expect(JSON.parse(site.read('feed.json')).items[0].image).toBe(picture);
});

test.each([
  ['index.html', '/atom.xml'],
  ['topics/crue/index.html', '/topics/crue/atom.xml'],
  ['updates/index.html', '/updates/atom.xml'],
  ['en/topics/crue/index.html', '/en/topics/crue/atom.xml'],
])('%s leads people to its feed', (file, feed) => {
  expect(attributes(parse(site.read(file)), 'body a[type="application/atom+xml"]', 'href')).toContain(feed);
});

describe.each(everyFormat)('%s', (file, items) => {
  test('holds the briefings of its language, newest first, drafts and scheduled ones left out', () => {
    expect(items().map(({ url }) => url)).toEqual([
      'https://releve.example/briefings/crue/',
      'https://releve.example/briefings/sec/',
    ]);
  });

  test('tells when a briefing came out and when it was last changed', () => {
    const [crue, sec] = items();
    expect(crue?.published).toBe('2024-10-28T22:30:00.000Z');
    // RSS itself has no date of change; its reader here knows no module that has.
    expect(crue?.updated).toBe(file === 'rss.xml' ? crue?.published : '2024-10-29T23:00:00.000Z');
    expect(sec?.published).toBe('2024-08-31T22:00:00.000Z');
  });

  test('knows each briefing by an id without its address', () => {
    for (const { id } of items()) expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  });

  test('carries the whole text: figures, sources and corrections readable without our page', () => {
    const [crue] = items();
    const page = parse(site.read('briefings/crue/index.html'));
    const content = parse(crue?.html ?? '');
    const text = textOf(content, 'body');
    expect(text).toContain('316,0');
    expect(text).toContain('Relevé de la station');
    expect(text).toContain('Le débit a été recalculé par la station.');
    for (const heading of all(page, '.prose h2')) expect(text).toContain(textIn(heading));
    expect(attributes(content, '[id], [class], [style], button, script', 'id')).toEqual([]);
  });

  test('leads nowhere by a relative address', () => {
    for (const { html } of items()) {
      const content = parse(html);
      for (const address of [...attributes(content, '[href]', 'href'), ...attributes(content, '[src]', 'src')])
        expect(address).toMatch(/^(https?:|mailto:|tel:)/);
    }
  });
});

test.each([
  ['', 2],
  ['en/', 1],
  ['topics/crue/', 2],
  ['topics/secheresse/', 1],
  ['en/topics/crue/', 1],
  ['updates/', 2],
  ['updates/correction/', 1],
])('all formats of the feeds of /%s say the same', (page, count) => {
  const [first, ...others] = inEveryFormat(page);
  expect(first).toHaveLength(count);
  for (const other of others) expect(other).toEqual(first);
});

test('a briefing is one and the same in the feed of its topic, a correction among all changes', () => {
  const [items = [], changes = []] = [inEveryFormat('')[0], inEveryFormat('updates/')[0]];
  for (const topic of ['topics/crue/', 'topics/secheresse/'])
    expect(items).toEqual(expect.arrayContaining(inEveryFormat(topic)[0] ?? []));
  const [correction] = inEveryFormat('updates/correction/')[0] ?? [];
  expect(correction?.title).toMatch(/^Rectificatif – /);
  expect(changes).toContainEqual(correction);
});

test.each([
  ['topics/crue/', 'topics/crue/', 'Crue – Le Relevé'],
  ['updates/', 'updates/', 'Corrections et mises à jour – Le Relevé'],
  ['updates/retraction/', 'updates/', 'Corrections et mises à jour – Le Relevé'],
  ['updates/correction/', 'updates/correction/', 'Rectificatifs – Le Relevé'],
])('the page /%s leads to the feeds of /%s', (page, followed, title) => {
  const document = parse(site.read(`${page}index.html`));
  const feeds = ['rss.xml', 'atom.xml', 'feed.json'].map((file) => `/${followed}${file}`);
  expect(attributes(document, `link[rel=alternate][title="${title}"]`, 'href')).toEqual(feeds);
  expect(parseFeed(site.read(`${followed}rss.xml`)).title).toBe(title);
});

test('pages lead to the feeds of their language', () => {
  for (const [file, prefix] of [
    ['index.html', ''],
    ['en/briefings/flood/index.html', '/en'],
  ] as const)
    expect(attributes(parse(site.read(file)), 'link[rel=alternate][type*=xml], link[type*=feed]', 'href')).toEqual([
      `${prefix}/rss.xml`,
      `${prefix}/atom.xml`,
      `${prefix}/feed.json`,
    ]);
});

const python = '/usr/bin/python3';
const hasFeedparser = spawnSync(python, ['-c', 'import feedparser']).status === 0;

test.runIf(hasFeedparser)(
  'the feedparser of Debian reads the feeds of topics and corrections without complaint',
  () => {
    const files = ['topics/crue/', 'updates/', 'updates/correction/'].flatMap((page) =>
      ['rss.xml', 'atom.xml'].map((file) => join(site.folder, page, file)),
    );
    const program = 'import feedparser, json, sys; print(json.dumps([feedparser.parse(f).bozo for f in sys.argv[1:]]))';
    const { stdout } = spawnSync(python, ['-c', program, ...files], { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual(files.map(() => false));
  },
);

test.runIf(hasFeedparser).each(['rss.xml', 'atom.xml'])(
  'the feedparser of Debian reads %s without complaint',
  (file) => {
    const program =
      'import feedparser, json, sys; f = feedparser.parse(sys.argv[1]); ' +
      'print(json.dumps([f.bozo, f.feed.title, [e.id for e in f.entries], [e.updated for e in f.entries]]))';
    const { stdout } = spawnSync(python, ['-c', program, join(site.folder, file)], { encoding: 'utf8' });
    const ids = everyFormat[0]?.[1]().map(({ id }) => id);
    const changes = ['2024-10-29T23:00:00.000Z', '2024-09-02T22:00:00.000Z'];
    expect(JSON.parse(stdout)).toEqual([false, 'Le Relevé', ids, changes]);
  },
);
