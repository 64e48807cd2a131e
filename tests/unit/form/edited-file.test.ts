/** What the browser form writes: its changes, and every other byte as it was. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fileToForm, formToFile } from '../../../src/form/edited-file.ts';
import { formFields } from '../../../src/form/form-field.ts';
import type { FormRecord } from '../../../src/form/form-value.ts';

const root = `${import.meta.dirname}/../../..`;
const fields = formFields('briefing');
const briefings = globSync(['content/briefings/**/*.md', 'tests/site/**/briefings/**/*.md'], { cwd: root });

const text = `---
# For the night shift.
title: 'The Loue: in flood' # as agreed
summary: "The river has passed 300 m³/s."
published: 2024-10-29
authors: [Ada, {name: Bo, role: hydrologist}]

sources:
  # The only one with a gauge.
  - {id: station, title: Readings, type: dataset, publisher: Ornans station, date: 2024}
  - id: mayor # by telephone
    title: Statement
    type: statement
    by: Anne Roy
figures:
  - id: flow
    label: Flow
    value: 12.50 # the zero counts
    unit: {one: cubic metre, other: cubic metres}
    status: confirmed
    sources: [station]
    unknownKey: kept
---
The river.

- *as it stands*
`;

function changed(from: string, change: (record: Record<string, unknown>) => void): string {
  const record = structuredClone(fileToForm(from, fields, true)) as Record<string, unknown>;
  change(record);
  return formToFile(record, fields, true);
}
const list = (record: Record<string, unknown>, key: string) => record[key] as FormRecord[];

test('there are briefings to try', () => {
  expect(briefings.length).toBeGreaterThan(5);
});

test.each(briefings)('%s: saved without a change it is the same', (file) => {
  const before = readFileSync(`${root}/${file}`, 'utf8');
  expect(changed(before, () => undefined)).toBe(before);
});

test.each(briefings)('%s: another title changes one line', (file) => {
  const before = readFileSync(`${root}/${file}`, 'utf8').replace(/\r\n/g, '\n');
  const after = changed(before, (record) => {
    record.title = 'Another: title';
  });
  const [old, young] = [before.split('\n'), after.split('\n')];
  expect(young.length).toBe(old.length);
  expect(young.filter((line, index) => line !== old[index])).toEqual([expect.stringContaining('Another: title')]);
});

describe('a change is written in its place', () => {
  test.each<[string, (record: Record<string, unknown>) => void, string, string]>([
    [
      'a quoted title',
      (record) => void Object.assign(record, { title: 'It’s over: now' }),
      `'The Loue: in flood'`,
      `'It’s over: now'`,
    ],
    [
      'a decimal, with its zero',
      (record) => void Object.assign(record, { figures: [{ ...list(record, 'figures')[0], value: '13.20' }] }),
      '12.50 #',
      '"13.20" #',
    ],
    [
      'a value without zeros',
      (record) => void Object.assign(record, { figures: [{ ...list(record, 'figures')[0], value: '13.5' }] }),
      '12.50 #',
      '13.5 #',
    ],
    [
      'a key within brackets',
      (record) =>
        void Object.assign(record, {
          sources: [{ ...list(record, 'sources')[0], title: 'Readings, new' }, list(record, 'sources')[1]],
        }),
      'title: Readings,',
      'title: "Readings, new",',
    ],
    [
      'a new key of an item',
      (record) =>
        void Object.assign(record, {
          sources: [list(record, 'sources')[0], { ...list(record, 'sources')[1], role: 'mayor' }],
        }),
      'by: Anne Roy\n',
      'by: Anne Roy\n    role: mayor\n',
    ],
    [
      'a new source',
      (record) =>
        void Object.assign(record, {
          sources: [...list(record, 'sources'), { id: 'afp', title: 'B', type: 'article', by: 'C' }],
        }),
      'by: Anne Roy\n',
      'by: Anne Roy\n  - id: afp\n    title: B\n    type: article\n    by: C\n',
    ],
    [
      'a source taken away',
      (record) => void Object.assign(record, { sources: [list(record, 'sources')[0]] }),
      '  - id: mayor # by telephone\n    title: Statement\n    type: statement\n    by: Anne Roy\n',
      '',
    ],
    [
      'a new key of the briefing, behind the one before it',
      (record) => void Object.assign(record, { topics: ['floods'] }),
      'role: hydrologist}]\n',
      'role: hydrologist}]\ntopics:\n  - floods\n',
    ],
    [
      'a key taken away',
      (record) => void Object.assign(record, { summary: '' }),
      'summary: "The river has passed 300 m³/s."\n',
      '',
    ],
    [
      'a short author who gets a role, and stays one of the list',
      (record) =>
        void Object.assign(record, { authors: [{ name: 'Ada', role: 'editor' }, list(record, 'authors')[1]] }),
      '[Ada,',
      '[{name: Ada, role: editor},',
    ],
    [
      'a third author',
      (record) => void list(record, 'authors').push({ name: 'Cy' }),
      'hydrologist}]',
      'hydrologist}, Cy]',
    ],
    [
      'the unit per plural',
      (record) => void Object.assign(record, { figures: [{ ...list(record, 'figures')[0], unit: 'm³' }] }),
      '{one: cubic metre, other: cubic metres}',
      'm³',
    ],
    [
      'the unit per plural, one form of it',
      (record) =>
        void Object.assign(record, {
          figures: [{ ...list(record, 'figures')[0], unit: '{one: cubic metre,other: metres}' }],
        }),
      'other: cubic metres}',
      'other: metres}',
    ],
    [
      'braces in a title, which are text',
      (record) => void Object.assign(record, { title: '{a}' }),
      `'The Loue: in flood'`,
      `'{a}'`,
    ],
    [
      'the text',
      (record) => void Object.assign(record, { body: 'Another.\n' }),
      'The river.\n\n- *as it stands*\n',
      'Another.\n',
    ],
  ])('%s', (_what, change, before, after) => {
    expect(changed(text, change)).toBe(text.replace(before, after));
  });

  test('sources in another order move with their comments', () => {
    const moved = changed(text, (record) => {
      record.sources = list(record, 'sources').toReversed();
    });
    expect(moved).toContain('  - id: mayor # by telephone\n    title: Statement');
    expect(moved.indexOf('id: mayor')).toBeLessThan(moved.indexOf('id: station'));
  });

  test('what cannot be changed in its place is right all the same', () => {
    const anchored = text.replace('by: Anne Roy', 'by: &anne Anne Roy');
    const after = changed(anchored, (record) => {
      record.sources = [list(record, 'sources')[0], { ...list(record, 'sources')[1], by: 'Zoë Roy' }];
    });
    expect(list(fileToForm(after, fields, true) as Record<string, unknown>, 'sources')[1]?.by).toBe('Zoë Roy');
  });
});

test('a switch that is not there is off, one that is off stays as it is, and one that is turned on is written', () => {
  expect(fileToForm(text, fields, true).draft).toBe(false);
  const off = text.replace('published:', 'draft: false # soon\npublished:');
  expect(changed(off, (record) => void Object.assign(record, { title: 'The Loue: in flood' }))).toBe(off);
  expect(changed(off, (record) => void Object.assign(record, { draft: true }))).toBe(
    off.replace('draft: false', 'draft: true'),
  );
});

test('a new briefing has its fields in the order of the format, and empty ones not at all', () => {
  const record = { body: 'Text.', title: 'A', draft: false, topics: [], published: '2024-10-29', summary: 'A: b' };
  expect(formToFile(record, fields, true)).toBe(
    '---\ntitle: A\nsummary: "A: b"\npublished: 2024-10-29\n---\n\nText.\n',
  );
});

test('a file of YAML is changed likewise', () => {
  const source = '# ISW\ntitle: {fr: Données, en: Data}\ntype: dataset # ours\npublisher: ISW\n';
  const fieldsOfSource = formFields('source');
  const record = { ...fileToForm(source, fieldsOfSource, false), publisher: 'Institute' };
  expect(formToFile(record, fieldsOfSource, false)).toBe(source.replace('publisher: ISW', 'publisher: Institute'));
});

describe('the settings of the site', () => {
  const settings = `# Ours.
name: {fr: Le Relevé, en: The Record} # both
url: https://releve.example/
languages: [fr, en]
timeZone: Europe/Paris
publisher:
  name: 'Le Relevé'
  email: a@releve.example
search: true
theme: {accent: "#0b4f9e"}
trust: ["# ours", belongto=https://a.example/]
`;
  const fieldsOfSite = formFields('site');
  const saved = (change: object, from = settings) =>
    formToFile({ ...fileToForm(from, fieldsOfSite, false), ...change }, fieldsOfSite, false);

  test('saved without a change they are the same', () => {
    expect(saved({})).toBe(settings);
  });

  test.each<[string, object, string, string]>([
    ['a record', { publisher: { name: 'Le Relevé', email: 'b@releve.example' } }, 'a@releve', 'b@releve'],
    ['a language', { languages: ['fr', 'en', 'de'] }, '[fr, en]', '[fr, en, de]'],
    ['a search that is switched off', { search: false }, 'search: true', 'search: false'],
    [
      'pictures of links that are switched off',
      { previews: false },
      'search: true\n',
      'search: true\npreviews: false\n',
    ],
    ['the guide, switched on', { guide: true }, 'search: true\n', 'search: true\nguide: true\n'],
    [
      'a name per language',
      { name: '{fr: Relevé, en: Record}' },
      '{fr: Le Relevé, en: The Record}',
      '{fr: Relevé, en: Record}',
    ],
  ])('%s', (_what, change, before, after) => {
    expect(saved(change)).toBe(settings.replace(before, after));
  });

  test('a name that stands on several lines is shown in one, and stays as it is until it is changed', () => {
    const lines = settings.replace('{fr: Le Relevé, en: The Record}', '\n  fr: Le Relevé # ours\n  en: The Record');
    expect(fileToForm(lines, fieldsOfSite, false).name).toBe('{fr: Le Relevé, en: The Record}');
    expect(saved({}, lines)).toBe(lines);
    expect(saved({ name: '{fr: Relevé, en: Record}' }, lines)).toBe(
      settings.replace('{fr: Le Relevé, en: The Record} # both', '{fr: Relevé, en: Record}'),
    );
  });

  test('a description per language is added behind the key before it', () => {
    expect(saved({ description: '{fr: Le fleuve, en: The river}' })).toBe(
      settings.replace('search:', 'description:\n  fr: Le fleuve\n  en: The river\nsearch:'),
    );
  });

  test('outputs are on where the file does not name them, and stay off where it says so', () => {
    expect(fileToForm(settings, fieldsOfSite, false)).toMatchObject({ search: true, previews: true, guide: false });
    const off = settings.replace('search: true', 'search: false # for now');
    expect(fileToForm(off, fieldsOfSite, false)).toMatchObject({ search: false });
    expect(saved({ url: 'https://b.example/' }, off)).toBe(
      off.replace('https://releve.example/', 'https://b.example/'),
    );
  });
});
