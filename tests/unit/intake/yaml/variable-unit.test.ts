/** A figure that names a variable and no unit has the unit of the variable, in the language of the text. */
import { describe, expect, test } from 'vitest';
import { readMarkdownFile } from '../../../../src/intake/markdown/markdown-file.ts';
import type { VariableUnits } from '../../../../src/intake/yaml/variable-unit.ts';
import type { BriefingRecord } from '../../../../src/schema/briefing.ts';
import { site } from '../../../support/hostile-site.ts';

const variableUnits: VariableUnits = new Map([
  ['loue', { unit: 'm³/s' }],
  ['troops', { unit: { fr: { one: 'soldat', other: 'soldats' }, en: 'soldiers' } }],
  ['homes', { unit: { one: 'home', other: 'homes' } }],
  ['damage', { unit: { en: 'euros' }, unitCode: 'EUR' }],
]);

function read(figure: string, body: string, more = '') {
  const text = `---
title: A
summary: B
published: 2024-10-29
${more}sources: [{id: a, title: A, type: report, publisher: B}]
figures:
  - {id: x, label: X, value: 316, status: confirmed, sources: [a], ${figure}}
---
${body}
`;
  const { problems, record } = readMarkdownFile(
    { kind: 'briefing', file: 'briefings/a.md', text },
    {
      site: { ...site, languages: ['en', 'fr', 'en-GB', 'de'] },
      sharedSources: new Map(),
      brokenSources: new Set(),
      variableUnits,
      pictureFiles: new Set(),
    },
  );
  const errors = problems.filter(({ level }) => level === 'error');
  return { figure: (record as BriefingRecord | undefined)?.figures?.[0], errors };
}

describe('the unit is', () => {
  test.each([
    ['that of the variable', 'variable: loue', '', { unit: 'm³/s' }],
    [
      'that of the language of the text',
      'variable: troops',
      'lang: fr\n',
      { unit: { one: 'soldat', other: 'soldats' } },
    ],
    ['that of the language which it extends', 'variable: troops', 'lang: en-GB\n', { unit: 'soldiers' }],
    ['per plural, as the variable has it', 'variable: homes', '', { unit: { one: 'home', other: 'homes' } }],
    ['one with its currency', 'variable: damage', '', { unit: 'euros', unitCode: 'EUR' }],
    ['the figure’s own, and no currency comes with it', 'variable: damage, unit: euro', '', { unit: 'euro' }],
    ['that of the defaults of the file', 'variable: loue', 'figureDefaults: {unit: l/s}\n', { unit: 'l/s' }],
    ['that of a variable that is a default', 'rank: normal', 'figureDefaults: {variable: loue}\n', { unit: 'm³/s' }],
  ])('%s', (_what, typed, more, expected) => {
    const { figure, errors } = read(typed, ':figure{#x} [@a]', more);
    expect(errors).toEqual([]);
    expect({ unit: figure?.unit, ...(figure?.unitCode !== undefined && { unitCode: figure.unitCode }) }).toEqual(
      expected,
    );
  });
});

test.each([
  ['a language that the variable has no unit for', 'variable: troops', 'lang: de\n'],
  ['a variable without a file or a unit', 'variable: other', ''],
  ['no variable', 'rank: normal', ''],
])('%s: the figure lacks its unit', (_what, typed, more) => {
  const { errors } = read(typed, ':figure{#x} [@a]', more);
  expect(errors.map(({ rule, message }) => `${rule}: ${message.en}`)).toEqual(['schema: "unit" is missing.']);
});

test.each(['constructor', 'constructor-x', 'toString', '__proto__'])(
  'a language called %s has no unit, as any that is none',
  (lang) => {
    const { errors } = read('variable: troops', ':figure{#x} [@a]', `lang: ${lang}\n`);
    expect(errors.map(({ message }) => message.en)).toContain('"unit" is missing.');
    expect(errors.map(({ rule }) => rule)).toEqual(['schema', 'schema']);
  },
);

test('the text is compared with the unit of the variable', () => {
  expect(read('variable: loue', ':figure[316 m³/s]{#x} [@a]').errors).toEqual([]);
  expect(read('variable: loue', ':figure[316 l/s]{#x} [@a]').errors.map(({ rule }) => rule)).toEqual([
    'figure-mismatch',
  ]);
});
