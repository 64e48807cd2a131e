/** What the built pages say to machines, held against schema.org's vocabulary and against the pages themselves. */
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { SchemaOrg } from '../support/schema-org.ts';
import { BuiltSite, fixture } from './built-site.ts';
import { attributes, leadsOn, parse, textOf } from './html.ts';

type Node = Readonly<Record<string, unknown>>;

let site: BuiltSite;
beforeAll(async () => {
  site = await BuiltSite.shared(fixture);
});

function document(file: string): Node | undefined {
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(site.read(file)) ?? [];
  return json === undefined ? undefined : (JSON.parse(json) as Node);
}

/** Every node of a document, nested ones included. */
function nodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodes)];
}

function nodesOf(file: string, type: string): Node[] {
  return nodes(document(file)).filter((node) => node['@type'] === type);
}

const briefings = () =>
  site.files().filter((file) => /(^|\/)briefings\/[^/]+\/index\.html$/.test(file) && !leadsOn(parse(site.read(file))));

test('every property exists for its type in schema.org', () => {
  const vocabulary = new SchemaOrg();
  expect(vocabulary.has('NewsArticle', 'headline')).toBe(true);
  expect(vocabulary.has('NewsArticle', 'observationDate')).toBe(false);
  const files = site.files().filter((file) => file.endsWith('.html') && document(file) !== undefined);
  expect(files).toEqual(expect.arrayContaining(briefings()));
  for (const file of files) {
    const typed = nodes(document(file)).filter((node) => '@type' in node);
    expect(typed.length, file).toBeGreaterThan(2);
    for (const node of typed)
      for (const property of Object.keys(node).filter((key) => !key.startsWith('@')))
        expect(vocabulary.has(String(node['@type']), property), `${file}: ${property} of ${node['@type']}`).toBe(true);
  }
});

test('the newsroom says where it explains itself, in the language of the page', () => {
  const policies = (file: string) =>
    nodesOf(file, 'NewsMediaOrganization').map(({ publishingPrinciples, correctionsPolicy }) => [
      publishingPrinciples,
      correctionsPolicy,
    ]);
  const corrections = 'https://releve.example/updates/';
  expect(policies('briefings/crue/index.html')).toEqual([['https://elsewhere.example/principes', corrections]]);
  expect(policies('en/briefings/flood/index.html')).toEqual([['https://elsewhere.example/principles', corrections]]);
});

test('the publisher shows its logo, which is served as large as it says', async () => {
  const [organization] = nodesOf('briefings/crue/index.html', 'NewsMediaOrganization');
  const [logo] = nodesOf('briefings/crue/index.html', 'ImageObject');
  expect(organization?.logo).toEqual(logo);
  expect(logo?.url).toBe('https://releve.example/pictures/images/logo.png');
  const { width, height } = await sharp(site.bytes('pictures/images/logo.png')).metadata();
  expect([logo?.width, logo?.height]).toEqual(
    [width, height].map((value) => ({ '@type': 'QuantitativeValue', value, unitText: 'px' })),
  );
});

test('a page that shows a trail tells the same one to search engines, itself at the end', () => {
  const files = site.files().filter((file) => /^(en\/)?(archive|topics|figures|sources|updates)\/.*\.html$/.test(file));
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const page = parse(site.read(file));
    const { '@context': context } = document(file) ?? {};
    expect(context, file).toBe('https://schema.org');
    const steps = nodesOf(file, 'ListItem');
    expect(
      steps.map(({ position }) => position),
      file,
    ).toEqual(steps.map((_, index) => index + 1));
    const last = steps.at(-1) ?? {};
    expect(['item' in last, last], file).toMatchObject([false, { name: textOf(page, 'h1') }]);
    const shown = attributes(page, '.trail a', 'href').map((href) => `https://releve.example${href}`);
    expect(
      steps.slice(0, -1).map(({ item }) => item),
      file,
    ).toEqual(shown);
    expect(
      steps
        .slice(0, -1)
        .map(({ name }) => name)
        .join(''),
      file,
    ).toBe(textOf(page, '.trail').trim().replaceAll(/\n\s*/g, ''));
  }
});

test('every thing that is only referred to is described on the page', () => {
  for (const file of briefings()) {
    const all = nodes(document(file));
    const described = new Set(all.filter((node) => '@type' in node).map((node) => node['@id']));
    for (const node of all.filter((one) => Object.keys(one).join() === '@id'))
      expect(described.has(node['@id']), `${file}: ${node['@id']}`).toBe(true);
  }
});

test('figures are observations with the ids and values of their cards', () => {
  for (const file of briefings()) {
    const page = parse(site.read(file));
    const observations = nodesOf(file, 'Observation');
    const cards = attributes(page, 'aside#facts li[id^="figure-"]', 'id');
    expect(observations.map((node) => new URL(String(node['@id'])).hash.slice(1)).sort()).toEqual(cards.sort());
    for (const { '@id': id, value } of observations)
      if (typeof value === 'number') {
        const [shown] = attributes(page, `${new URL(String(id)).hash} data`, 'value');
        expect(Number(shown), String(id)).toBe(value);
      }
  }
});

test('an article says who publishes it, what it corrects and what it translates', () => {
  const [article] = nodesOf('briefings/crue/index.html', 'NewsArticle');
  const page = parse(site.read('briefings/crue/index.html'));
  const { headline, inLanguage } = article ?? {};
  // The page sets spaces as French does; data keeps the text as typed.
  expect(textOf(page, 'h1').replace(/\s/g, ' ')).toBe(headline);
  expect(inLanguage).toBe('fr');
  expect(nodesOf('briefings/crue/index.html', 'CorrectionComment').length).toBeGreaterThan(0);
  const [translation] = nodesOf('en/briefings/flood/index.html', 'NewsArticle');
  const { translationOfWork } = translation ?? {};
  expect(translationOfWork).toMatchObject({ '@id': article?.['@id'] });
});
