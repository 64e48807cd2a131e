/** Figures for the frames of other sites, as files: what each address says for ever, and what programs are told of it. */
import { toHtml } from 'hast-util-to-html';
import { beforeAll, expect, test } from 'vitest';
import { BuiltSite, belowPath, fixture } from './built-site.ts';
import { all, attributes, parse, textOf } from './html.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await BuiltSite.shared(fixture);
});

const embedPage = (path: string) => parse(site.read(`embed/${path}/index.html`));
const oembed = (path: string, from = site) => JSON.parse(from.read(`embed/${path}/oembed.json`));

test('a value that was corrected keeps its address, and says what became of it', () => {
  const quoted = embedPage('fr/crue/debit_310');
  expect(attributes(quoted, 'data', 'value')).toEqual(['310']);
  expect(textOf(quoted, '.embed-notice')).toMatch(
    /^Rectificatif \(30 octobre 2024\)\s: désormais\s316\sm³\/s, auparavant\s310\sm³\/s\. Le débit a été recalculé/u,
  );
  expect(textOf(quoted, 's data')).toMatch(/310\sm³\/s/u);
});

test('the present value says nothing of the kind', () => {
  const present = embedPage('fr/crue/debit_316');
  expect(attributes(present, 'data', 'value')).toEqual(['316.0']);
  expect(all(present, '.embed-notice, s')).toEqual([]);
});

test('a figure that was given up says so', () => {
  expect(textOf(embedPage('fr/crue/debit-ancien_290'), '.embed-notice')).toBe('N’est plus retenu');
});

test('a frame says how much, how sure, who, when, from where, and leads to the card', () => {
  const foyers = embedPage('fr/crue/foyers_1200-1500');
  expect(textOf(foyers, 'h1')).toBe('Foyers sans courant');
  expect(textOf(foyers, 'main')).toMatch(/entre\s1.200 et\s1.500.foyers.*estimé.*la mairie.*27 au 28 octobre 2024/u);
  expect(textOf(foyers, 'cite')).toBe('Déclaration');
  expect(attributes(foyers, 'a[target="_top"]', 'href')).toEqual(['/briefings/crue/#figure-foyers']);
  expect(attributes(embedPage('fr/crue/debit_316'), 'a', 'href')).toContain('https://example.org/station');
});

test('the chart of a variable can be framed: its page hands out the code, the frame leads back to it', () => {
  const frame = embedPage('fr/debit-loue/chart');
  expect(attributes(frame, '.embed-site a', 'href')).toEqual(['/figures/debit-loue/']);
  expect(attributes(frame, 'link[rel="canonical"]', 'href')).toEqual(['https://releve.example/figures/debit-loue/']);
  expect(attributes(frame, 'meta[name="robots"]', 'content')).toEqual(['noindex']);
  expect(all(frame, 'script')).toEqual([]);
  expect(textOf(frame, '.figure-rows')).toContain('316');
  const [code] = all(parse(site.read('figures/debit-loue/index.html')), '.chart-code textarea');
  expect(code && textOf({ type: 'root', children: [code] }, 'textarea')).toContain(
    'src="https://releve.example/embed/fr/debit-loue/chart/"',
  );
});

test('programs find the chart of a variable by oEmbed, as they find a figure', () => {
  for (const lang of ['fr', 'en']) {
    const address = `https://releve.example/embed/${lang}/debit-loue/chart/`;
    const frame = embedPage(`${lang}/debit-loue/chart`);
    expect(attributes(frame, 'link[type="application/json+oembed"]', 'href')).toEqual([`${address}oembed.json`]);
    const answer = oembed(`${lang}/debit-loue/chart`);
    const home = lang === 'fr' ? 'https://releve.example/' : 'https://releve.example/en/';
    expect(answer).toMatchObject({
      type: 'rich',
      version: '1.0',
      provider_name: expect.any(String),
      provider_url: home,
    });
    expect(answer.title).toBe(textOf(frame, 'h1'));
    expect(answer).not.toHaveProperty('author_name');
    const code = parse(answer.html);
    expect(attributes(code, 'iframe', 'src')).toEqual([address]);
    expect(attributes(code, 'iframe', 'height')).toEqual([String(answer.height)]);
  }
});

test('a frame has no script and is nothing for search engines, which are led to the briefing', () => {
  const quoted = embedPage('fr/crue/debit_310');
  expect(all(quoted, 'script')).toEqual([]);
  expect(attributes(quoted, 'meta[name="robots"]', 'content')).toEqual(['noindex']);
  expect(attributes(quoted, 'link[rel="canonical"]', 'href')).toEqual([
    'https://releve.example/briefings/crue/#figure-debit',
  ]);
  const told = site.files().filter((file) => /\.xml$|feed\.json$|^robots\.txt$/.test(file));
  for (const file of told) expect(site.read(file), file).not.toContain('/embed/');
});

test('programs find the frame by oEmbed, with all that its type asks for', async () => {
  const [href] = attributes(embedPage('fr/crue/debit_316'), 'link[type="application/json+oembed"]', 'href');
  expect(href).toBe('https://releve.example/embed/fr/crue/debit_316/oembed.json');
  const answer = oembed('fr/crue/debit_316');
  expect(answer).toEqual({
    type: 'rich',
    version: '1.0',
    title: 'Débit – 316,0\u00a0m³/s',
    author_name: 'Anne Lind, Bo Berg',
    provider_name: 'Le Relevé',
    provider_url: 'https://releve.example/',
    html: expect.any(String),
    width: 480,
    height: expect.any(Number),
  });
  const code = parse(answer.html);
  expect(attributes(code, 'iframe', 'src')).toEqual(['https://releve.example/embed/fr/crue/debit_316/']);
  expect(attributes(code, 'iframe', 'title')).toEqual([answer.title]);
  expect(attributes(code, 'iframe', 'loading')).toEqual(['lazy']);
  expect(attributes(code, 'iframe', 'height')).toEqual([String(answer.height)]);
  const below = await BuiltSite.shared(fixture, belowPath);
  expect(oembed('en/flood/debit_316', below).html).toContain(
    'src="https://example.org/news/embed/en/flood/debit_316/"',
  );
});

test('a briefing leads to the code for its present values', () => {
  expect(attributes(parse(site.read('briefings/crue/index.html')), '.data-links a', 'href')).toContain(
    '/embed/fr/crue/',
  );
  expect(all(parse(site.read('briefings/sec/index.html')), '.data-links a[href^="/embed/"]')).toEqual([]);
  const codes = all(embedPage('fr/crue'), 'textarea').map(({ children }) =>
    parse(textOf(parse(toHtml(children)), 'body')),
  );
  expect(codes.flatMap((code) => attributes(code, 'iframe', 'src'))).toEqual(
    ['debit_316', 'foyers_1200-1500', 'blesses_unknown', 'double_632', 'cout_1250000.5'].map(
      (path) => `https://releve.example/embed/fr/crue/${path}/`,
    ),
  );
});
