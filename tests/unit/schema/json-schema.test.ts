import { globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { schemaFiles } from '../../../src/cli/authoring/editor-files.ts';
import { jsonSchema, toJsonSchema } from '../../../src/schema/json-schema.ts';
import { cases, schemas } from './cases.ts';

const root = `${import.meta.dirname}/../../..`;
const ajv = new Ajv({ strict: false, allowUnionTypes: true, formats: { email: true } });

/** As a language server for YAML reads it. */
const yaml = (text: string): unknown => parse(text, { version: '1.2', schema: 'core' });

test.each(schemaFiles())('.vscode/schemas/$file is what `npm run editor` writes', ({ file, text }) => {
  expect(readFileSync(`${root}/.vscode/schemas/${file}`, 'utf8')).toBe(text);
});

describe.each(Object.entries(schemas))('%s', (name, schema) => {
  const accepts = ajv.compile(toJsonSchema(schema));
  const [right, wrong] = [
    cases(name).filter(({ problems }) => !problems),
    cases(name).filter(({ problems }) => problems),
  ];

  test.each(right)('never underlines what is right: $title', ({ given }) => {
    accepts(yaml(given));
    expect(accepts.errors ?? []).toEqual([]);
  });

  test('underlines what is wrong, but for what JSON Schema cannot say', () => {
    const missed = wrong.filter(({ given }) => accepts(yaml(given))).map(({ title }) => title);
    expect(missed).toEqual(beyond[name] ?? []);
  });
});

/** Mistakes that only `check` finds. */
const beyond: Readonly<Record<string, readonly string[]>> = {
  briefing: ['Topics that no address holds'],
  'dated-event': ['A day that does not exist'],
  figure: [
    'Bounds in the wrong order',
    'A value outside its bounds',
    'A number that would lose digits',
    'Numbers that no address holds',
    'A figure beside itself',
  ],
  site: ['A language tag beyond reason'],
  update: ['A value that would lose digits, and an interval in the wrong order', 'Values that no address holds'],
};

test.each([
  ['briefing', 'briefings/**/*.md'],
  ['page', 'pages/**/*.md'],
  ['source', 'sources/*.yaml'],
  ['topic', 'topics/*.yaml'],
  ['variable', 'variables/*.yaml'],
  ['site', 'site.yaml'],
] as const)('every %s of the newsroom', (name, files) => {
  const accepts = ajv.compile(jsonSchema(name));
  for (const file of globSync(files, { cwd: `${root}/content` })) {
    const text = readFileSync(`${root}/content/${file}`, 'utf8');
    accepts(yaml(file.endsWith('.md') ? (text.split(/^---$/m)[1] ?? '') : text));
    expect({ file, errors: accepts.errors ?? [] }).toEqual({ file, errors: [] });
  }
});
