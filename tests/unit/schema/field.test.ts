import { expect, test } from 'vitest';
import { type Field, fieldsIn, fieldsOf, type ValueSchema } from '../../../src/schema/field.ts';
import { frenchNames, frenchSentences } from '../../../src/schema/french-field.ts';
import { recordNames } from '../../../src/schema/json-schema.ts';
import { languageSlips } from '../../support/language-slips.ts';

function nested(schema: ValueSchema): Field[] {
  const { items, anyOf = [], additionalProperties } = schema;
  const inner = [items, ...anyOf, typeof additionalProperties === 'object' ? additionalProperties : undefined];
  return [
    ...fieldsIn(schema).flatMap((field) => [field, ...nested(field.schema)]),
    ...inner.flatMap((one) => (one === undefined ? [] : nested(one))),
  ];
}

const fields = recordNames.flatMap((name) => fieldsOf(name).flatMap((field) => [field, ...nested(field.schema)]));

test('every field has a French name, and every sentence a French one', () => {
  const unnamed = fields.filter(({ key }) => frenchNames[key] === undefined).map(({ key }) => key);
  const unsaid = fields
    .map(({ schema }) => schema.description)
    .filter((sentence) => sentence !== undefined && frenchSentences[sentence] === undefined);
  expect({ unnamed: [...new Set(unnamed)], unsaid: [...new Set(unsaid)] }).toEqual({ unnamed: [], unsaid: [] });
});

test('no French sentence is left over', () => {
  const said = new Set(fields.map(({ schema }) => schema.description));
  expect(Object.keys(frenchSentences).filter((sentence) => !said.has(sentence))).toEqual([]);
});

test('the sentences are well set', () => {
  const said = fields.map(({ sentence }) => sentence).filter(({ en }) => en !== '');
  expect(said.flatMap(languageSlips)).toEqual([]);
});
