/** The configuration of the form, held against the schemas and against what Sveltia CMS says that it takes. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { cmsConfig, formCollections } from '../../../src/form/cms-config.ts';
import { spokenLanguages } from '../../../src/grammar/bilingual.ts';
import type { Admin } from '../../../src/schema/admin.ts';
import { fieldsOf } from '../../../src/schema/field.ts';

interface FormConfig {
  readonly collections: readonly {
    readonly name: string;
    readonly fields?: readonly ConfiguredField[];
    readonly files?: readonly { readonly file: string; readonly fields: readonly ConfiguredField[] }[];
  }[];
}
interface ConfiguredField {
  readonly name: string;
  readonly widget: string;
  readonly required?: boolean;
  readonly hint?: string;
}
const site = { admin: { repository: 'releve/site' }, name: 'Le Relevé', url: 'https://releve.example/' };
const schema = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../../node_modules/@sveltia/cms/schema/sveltia-cms.json`, 'utf8'),
);
const validate = new Ajv({ strict: false, allErrors: true, formats: { regex: true, uri: true } }).compile(schema);

describe.each(spokenLanguages)('in %s', (language) => {
  const config = cmsConfig(site, language) as FormConfig;

  test.each<Admin>([
    site.admin,
    { repository: 'releve/site', backend: 'github', branch: 'texts' },
    { repository: 'desk/releve/site', backend: 'gitlab' },
  ])('Sveltia CMS takes it, for %j', (admin) => {
    validate(cmsConfig({ ...site, admin }, language));
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each(formCollections)('$name has every field of the schema, required ones as such', ({ name, record }) => {
    const collection = config.collections.find((one) => one.name === name);
    const fields = collection?.fields ?? collection?.files?.[0]?.fields ?? [];
    const own = fields.filter(({ name: key }) => key !== 'body' && key !== 'precisSource');
    expect(own.map((field) => [field.name, field.required, field.hint ?? ''])).toEqual(
      fieldsOf(record).map(({ key, isRequired, sentence }) => [key, isRequired, sentence[language]]),
    );
  });
});

test('choices, lists, records and relations are what they are', () => {
  const config = cmsConfig(site, 'en');
  const text = JSON.stringify(config);
  expect(text).toContain('"widget":"select","options":["confirmed","estimated","claimed","projected","disputed"]');
  expect(text).toContain('"widget":"relation","collection":"briefings"');
  expect(text).toContain('"widget":"relation","collection":"variables"');
  expect(text).toContain('"hint":"How sure anyone is; shown in words."');
});
