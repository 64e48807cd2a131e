/** The pages for those who write the site: the guide, and the page before the form. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ruleNames } from '../../src/cli/report/explanation.ts';
import { formPolicy } from '../../src/domain/page/page-policy.ts';
import { fieldsOf } from '../../src/schema/field.ts';
import { recordNames } from '../../src/schema/json-schema.ts';
import { BuiltSite, fixture } from './built-site.ts';
import { all, attributes, parse, textOf } from './html.ts';

let site: BuiltSite;
beforeAll(async () => {
  const content = mkdtempSync(join(tmpdir(), 'precis-authoring-'));
  mkdirSync(join(content, 'pages'));
  writeFileSync(
    join(content, 'site.yaml'),
    `name: Le Relevé
url: https://releve.example/
languages: [fr, en, de]
timeZone: Europe/Paris
publisher: {name: Le Relevé}
guide: true
admin: {repository: releve/site, backend: gitlab}
`,
  );
  writeFileSync(
    join(content, 'pages/aide.md'),
    '---\ntitle: Aide\n---\n[Le guide](/guide/), [le formulaire](/admin/)\n',
  );
  site = await BuiltSite.of(content);
});
afterAll(() => site?.remove());

test.each([
  ['guide', 'fr', undefined],
  ['en/guide', 'en', undefined],
  ['de/guide', 'en', 'en'],
] as const)('/%s/ is the guide in %s, with a section for each rule', (path, language, marked) => {
  const page = parse(site.read(`${path}/index.html`));
  const source = readFileSync(`${import.meta.dirname}/../../src/guide/guide.${language}.md`, 'utf8');
  expect(textOf(page, 'h1')).toBe(/^# (.*)/.exec(source)?.[1]);
  expect(attributes(page, 'article', 'lang')).toEqual([marked]);
  expect(attributes(page, 'h3', 'id')).toEqual(expect.arrayContaining(ruleNames(source)));
  expect(attributes(page, 'meta[name="robots"]', 'content')).toEqual(['noindex']);
});

test('the guide has every field of every kind of file in its tables', () => {
  const cells = all(parse(site.read('guide/index.html')), 'td:first-child code').map((cell) =>
    textOf({ type: 'root', children: [cell] }, 'code'),
  );
  for (const record of recordNames)
    expect(cells).toEqual(expect.arrayContaining(fieldsOf(record).map(({ key }) => key)));
  expect(cells).toEqual(
    expect.arrayContaining(['figures[].observationAbout', 'sources[].license.url', 'updates[].from']),
  );
});

test('the page before the form leads to it and to the guide', () => {
  const page = parse(site.read('admin/index.html'));
  expect(attributes(page, 'main a', 'href')).toEqual(['/admin/form/', '/guide/']);
  expect(textOf(page, 'main')).toContain('releve/site');
});

test('the form has its own policy, which allows the host of the repository and no other', () => {
  const page = parse(site.read('admin/form/index.html'));
  const policy = formPolicy({ backend: 'gitlab' });
  expect(attributes(page, 'meta[http-equiv="Content-Security-Policy"]', 'content')).toEqual([policy]);
  expect(policy).not.toContain('github');
  expect(site.read('_headers')).toContain(`/admin/form/\n  Content-Security-Policy: ${policy}; frame-ancestors 'none'`);
  expect(site.files()).toContain('admin/index.js');
});

test('a site that asks for neither has neither', async () => {
  const without = await BuiltSite.shared(fixture);
  expect(without.files().filter((file) => /^(?:\w+\/)?(?:admin|guide)\//.test(file))).toEqual([]);
});
