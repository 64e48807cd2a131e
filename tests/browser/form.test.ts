/** The browser form in a real Chromium: what it saves to a folder, here the browser's own private one. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixture, now } from '../site/built-site.ts';
import { launchChromium } from '../support/chromium.ts';
import { runCommand } from '../support/run-command.ts';
import { FormPage } from './form-page.ts';
import { ServedSite } from './served-site.ts';

const river = 'content/briefings/2024/crue.md';
const frost = (name: string) => `content/briefings/2024/gel-${name}.md`;
const settingsPlace = 'content/site.yaml';
/** Every habit that a form could spoil: comments, quotes, an own order, brackets, blank lines, numbers with zeros. */
const frostText = `---
# For the night shift.
summary: 'A frost of -3.50 °C: “the hardest” since 1991.' # agreed with Ada
title: "Frost in the valley"
published: 2024-10-29 # a day stays a day
lang: en

sources:
  # The only one with a thermometer.
  - {id: station, title: "Readings: October", type: dataset, publisher: Ornans station, date: 2024}

  - id: mayor # by telephone
    by: Anne Roy
    type: statement
    title: Statement
figures:
  - label: Frost
    id: frost
    value: -3.50 # the zero counts
    unit: °C
    sources: [station, {source: mayor, quote: "It was *cold*"}]
    status: confirmed
    observationDate: 2024-10-28
dates:
- {date: 2024-10-28, label: 'First frost'}
- date: 2024-10 # the month
  label: Frosts
- date: "2024-10-01/2024-10-28"
  label: Dry weather
---

It was :figure[−3.50 °C]{#frost} [@station; @mayor].

* as it stands
`;

let folder: string;
let served: ServedSite;
let browser: Browser;
let form: FormPage;
let files: Readonly<Record<string, string>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'precis-form-'));
  cpSync(fixture, join(folder, 'content'), { recursive: true });
  const settings = join(folder, settingsPlace);
  writeFileSync(settings, `${readFileSync(settings, 'utf8')}admin: {repository: a/b}\n`);
  const frosts = ['figure', 'source', 'dates', 'untouched'].map(frost);
  for (const path of frosts) writeFileSync(join(folder, path), frostText);
  served = await ServedSite.of(join(folder, 'content'));
  browser = await launchChromium();
  form = await FormPage.in(browser, served.address);
  const paths = [river, ...frosts, settingsPlace, 'content/sources/isw.yaml', 'content/topics/crue.yaml'];
  files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  await form.openFolder(files);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(folder, { recursive: true });
});

/** What was saved, by its place: `check` reads all of it in the end. */
const results = new Map<string, string>();

test('another title changes its line and not one byte elsewhere, and no other host is asked', async () => {
  await form.open('briefings/entries/2024/crue');
  await form.type('title', 'The Loue: another title');
  await form.save();
  const text = await form.saved(river);
  expect(text).toBe(files[river]?.replace(/^title: .*$/m, 'title: "The Loue: another title"'));
  results.set(river, text);
  expect(await form.saved(frost('untouched'))).toBe(frostText);
  expect([...form.asked].filter((origin) => origin !== new URL(served.address).origin && origin !== 'null')).toEqual(
    [],
  );
});

test('a figure’s value with its zero, its status and its day change in their places', async () => {
  await form.open('briefings/entries/2024/gel-figure');
  await form.unfold('figures');
  await form.type('figures.0.value', '-4.20');
  await form.choose('figures.0.status', 'estimated');
  await form.type('figures.0.observationDate', '2024-10-27');
  await form.type('body', frostText.replace(/^---\n[\s\S]*?\n---\n+/, '').replace('−3.50', '−4.20'));
  await form.save();
  const text = await form.saved(frost('figure'));
  expect(text).toBe(
    frostText
      .replace('value: -3.50 #', 'value: "-4.20" #')
      .replace('status: confirmed', 'status: estimated')
      .replace('observationDate: 2024-10-28', 'observationDate: 2024-10-27')
      .replace('−3.50', '−4.20'),
  );
  results.set(frost('figure'), text.replace('-3.50', '-4.20'));
});

test('a source is added behind the others, and cited by a figure', async () => {
  await form.open('briefings/entries/2024/gel-source');
  await form.add('sources');
  await form.type('sources.2.id', 'afp');
  await form.type('sources.2.title', 'Frost: the valley');
  await form.choose('sources.2.type', 'article');
  await form.type('sources.2.publisher', 'AFP');
  await form.type('sources.2.date', '2024-10-28');
  await form.unfold('figures');
  await form.add('figures.0.sources');
  await form.type('figures.0.sources.2.source', 'afp');
  await form.save();
  const text = await form.saved(frost('source'));
  const added =
    '  - id: afp\n    title: "Frost: the valley"\n    type: article\n    publisher: AFP\n    date: 2024-10-28\n';
  expect(text).toBe(
    frostText
      .replace('    title: Statement\n', `    title: Statement\n${added}`)
      .replace('"It was *cold*"}]', '"It was *cold*"}, afp]'),
  );
  results.set(frost('source'), text);
});

test('of a list of dates one is changed, one removed and one added; the others stay', async () => {
  await form.open('briefings/entries/2024/gel-dates');
  await form.unfold('dates');
  await form.type('dates.0.label', 'First frost: Ornans');
  await form.remove('dates', 2);
  await form.add('dates');
  await form.type('dates.2.date', '2025-Q1');
  await form.type('dates.2.label', 'Budget');
  await form.save();
  const text = await form.saved(frost('dates'));
  expect(text).toBe(
    frostText
      .replace(`'First frost'`, `'First frost: Ornans'`)
      .replace('- date: "2024-10-01/2024-10-28"\n  label: Dry weather\n', '- date: "2025-Q1"\n  label: Budget\n'),
  );
  results.set(frost('dates'), text);
});

test('a new briefing with a source and a figure is a draft with what was filled in, and passes', async () => {
  await form.open('briefings/new');
  await form.type('title', 'Été à « Zürich » : l’eau');
  await form.type('summary', 'It is warm.');
  await form.type('published', '2024-10-31');
  await form.type('lang', 'en');
  await form.add('topics');
  await form.type('topics.0', 'C++: a topic');
  await form.add('sources');
  await form.type('sources.0.id', 'town');
  await form.type('sources.0.title', 'Readings');
  await form.choose('sources.0.type', 'dataset');
  await form.type('sources.0.publisher', 'Town');
  await form.add('figures');
  await form.type('figures.0.id', 'warmth');
  await form.type('figures.0.label', 'Warmth');
  await form.type('figures.0.value', '21.50');
  await form.type('figures.0.unit', '°C');
  await form.choose('figures.0.status', 'confirmed');
  await form.type('figures.0.observationDate', '2024-10-30');
  await form.add('figures.0.sources');
  await form.type('figures.0.sources.0.source', 'town');
  await form.type('body', 'It is :figure[21.50 °C]{#warmth} [@town].');
  await form.save();
  const file = 'content/briefings/ete-a-zuerich-l-eau.md';
  const text = await form.saved(file);
  expect(text).toBe(`---
title: "Été à « Zürich » : l’eau"
summary: It is warm.
published: 2024-10-31
lang: en
draft: true
topics:
  - "C++: a topic"
sources:
  - id: town
    title: Readings
    type: dataset
    publisher: Town
figures:
  - id: warmth
    label: Warmth
    value: "21.50"
    unit: °C
    status: confirmed
    observationDate: 2024-10-30
    sources:
      - town
---

It is :figure[21.50 °C]{#warmth} [@town].
`);
  results.set('content/briefings/new-draft.md', text);
  results.set('content/briefings/new-published.md', text.replace('draft: true\n', ''));
});

test('the settings of the site change in their lines', async () => {
  await form.open('settings/entries/site');
  await form.type('description', '{fr: Un essai, en: "A test: ours"}');
  await form.unfold('publisher');
  await form.type('publisher.email', 'desk@releve.example');
  await form.field('search').getByRole('switch').click();
  await form.save();
  const text = await form.saved(settingsPlace);
  expect(text).toBe(
    files[settingsPlace]
      ?.replace('description: Site d’essai.', 'description: {fr: Un essai, en: "A test: ours"}')
      .replace('courrier@', 'desk@')
      .replace('admin:', 'search: false\nadmin:'),
  );
  results.set(settingsPlace, text);
});

test('check passes everything that was saved', async () => {
  expect(results.size).toBe(7);
  for (const [path, text] of results) writeFileSync(join(folder, path), text);
  const { code, stdout, stderr } = await runCommand('check', ['--content', 'content', '--lang', 'en'], {
    cwd: folder,
    env: { SOURCE_DATE_EPOCH: now, PRECIS_CACHE: join(folder, 'cache') },
  });
  expect({ code, errors: (stdout + stderr).match(/^.* {2}error {2}.*$/gm) }).toEqual({ code: 0, errors: null });
});
