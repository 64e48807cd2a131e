/** What stands at the addresses that texts had before they were renamed. */
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { borrow } from '../support/lent-cache.ts';
import { runCommand } from '../support/run-command.ts';
import { BuiltSite, belowPath, fixture, now } from './built-site.ts';
import { attributes, parse } from './html.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await BuiltSite.shared(fixture);
});

test.each([
  ['briefings/inondation', '/briefings/crue/'],
  ['briefings/crue-de-la-loue', '/briefings/crue/'],
  ['embed/fr/inondation', '/embed/fr/crue/'],
  ['comment-nous-comptons', '/methode/'],
])('/%s/ leads on without script, and search engines to the present address', (former, present) => {
  const page = parse(site.read(`${former}/index.html`));
  expect(attributes(page, 'meta[http-equiv="refresh"]', 'content')).toEqual([`0; url=${present}`]);
  expect(attributes(page, 'link[rel="canonical"]', 'href')).toEqual([`https://releve.example${present}`]);
  expect(attributes(page, 'main a', 'href')).toEqual([present]);
});

test('below a path, former addresses and present ones stand below it', async () => {
  const below = await BuiltSite.shared(fixture, belowPath);
  const page = parse(below.read('briefings/inondation/index.html'));
  expect(attributes(page, 'meta[http-equiv="refresh"]', 'content')).toEqual(['0; url=/news/briefings/crue/']);
  expect(below.read('_redirects')).toContain('/news/briefings/inondation/ /news/briefings/crue/ 301\n');
});

test('data and frames are the same at former addresses, and name the present one', () => {
  for (const file of ['facts.json', 'facts.csv', 'facts.csv-metadata.json'])
    expect(site.read(`briefings/inondation/${file}`), file).toBe(site.read(`briefings/crue/${file}`));
  for (const file of ['debit_310/index.html', 'debit_316/oembed.json'])
    expect(site.read(`embed/fr/inondation/${file}`), file).toBe(site.read(`embed/fr/crue/${file}`));
});

test('hosts are told of every page and data file, pages first', () => {
  expect(site.read('_redirects').split('\n')).toEqual([
    '/briefings/inondation/ /briefings/crue/ 301',
    '/embed/fr/inondation/ /embed/fr/crue/ 301',
    '/briefings/crue-de-la-loue/ /briefings/crue/ 301',
    '/embed/fr/crue-de-la-loue/ /embed/fr/crue/ 301',
    '/comment-nous-comptons/ /methode/ 301',
    ...['inondation', 'crue-de-la-loue'].flatMap((former) =>
      ['json', 'csv', 'csv-metadata.json'].map(
        (format) => `/briefings/${former}/facts.${format} /briefings/crue/facts.${format} 301`,
      ),
    ),
    '',
  ]);
});

test('no list, feed, sitemap or search names a former address', () => {
  const own = /^(?:briefings\/|embed\/fr\/)?(?:inondation|crue-de-la-loue|comment-nous-comptons)\//;
  const naming = site
    .files()
    .filter((file) => file !== '_redirects' && !own.test(file) && /\.(?:html|xml|json|txt)$/.test(file))
    .filter((file) => /\/(?:inondation|crue-de-la-loue|comment-nous-comptons)\//.test(site.read(file)));
  expect(naming).toEqual([]);
});

test('a renamed briefing keeps its id in feeds and its address, once those who name it do so anew', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'precis-renamed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const content = join(folder, 'content');
  await cp(fixture, content, { recursive: true });
  const cache = join(folder, 'cache');
  const env = { SOURCE_DATE_EPOCH: now, PRECIS_CACHE: cache };
  borrow(cache);
  const build = () =>
    runCommand('build', ['--content', content, '--out', join(folder, 'out'), '--lang', 'en'], { env });
  const old = join(content, 'briefings/sec.md');
  expect((await build()).code).toBe(0);
  const ids = () => readFile(join(folder, 'out/atom.xml'), 'utf8').then((feed) => feed.match(/<id>.*?<\/id>/g));
  const before = await ids();

  const renamed = join(content, 'briefings/secheresse.md');
  renameSync(old, renamed);
  const moved = await runCommand('check', ['--content', content, '--lang', 'en'], { env });
  expect(moved.stdout + moved.stderr).toContain('moved-address  The last build published /briefings/sec/');

  writeFileSync(renamed, (await readFile(renamed, 'utf8')).replace('---\n', '---\naliases: [sec]\n'));
  const related = join(content, 'briefings/2024/crue.md');
  expect((await build()).stderr).toContain('No briefing has the slug "sec". Did you mean "secheresse"?');
  writeFileSync(related, (await readFile(related, 'utf8')).replace('related: [sec,', 'related: [secheresse,'));

  const { code, stdout, stderr } = await build();
  expect({ code, warnings: (stdout + stderr).match(/moved-address/g) }).toEqual({ code: 0, warnings: null });
  expect(await ids()).toEqual(before);
  expect(await readFile(join(folder, 'out/_redirects'), 'utf8')).toContain(
    '/briefings/sec/ /briefings/secheresse/ 301',
  );
});
