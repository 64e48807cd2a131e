import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { LineMap } from '../../../src/domain/problem/line-map.ts';
import { joined, type SpokenLanguage } from '../../../src/grammar/bilingual.ts';
import type { FileProblem } from '../../../src/intake/file/file-problem.ts';
import { validate } from '../../../src/intake/yaml/validated-record.ts';
import { readYaml } from '../../../src/intake/yaml/yaml-record.ts';
import { languageSlips } from '../../support/language-slips.ts';
import { cases, schemas } from './cases.ts';

function problemsIn(schema: z.ZodType, given: string): FileProblem[] {
  const lines = new LineMap(given);
  const read = readYaml(given, 0, lines);
  if ('problems' in read) throw new SyntaxError(`This case is no YAML: ${read.problems[0]?.message.en}`);
  return validate(schema, read.record, lines)
    .problems.map(({ problem }) => problem)
    .sort((a, b) => a.start.line - b.start.line || a.start.column - b.start.column);
}

function told({ start, rule, message, hint }: FileProblem, language: SpokenLanguage): string {
  return `${start.line}:${start.column} ${rule} ${joined(message, hint)[language]}`;
}

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.yaml'));

test('every record has its cases', () => {
  expect(files.map((file) => file.replace('.yaml', ''))).toEqual(Object.keys(schemas).sort());
});

describe.each(Object.entries(schemas))('%s', (name, schema) => {
  test.each(cases(name))('$title', ({ given, problems = [], french }) => {
    const found = problemsIn(schema, given);
    expect(found.map((problem) => told(problem, 'en'))).toEqual(problems);
    if (french !== undefined) expect(found.map((problem) => told(problem, 'fr'))).toEqual(french);
    expect(found.flatMap(({ message, hint }) => languageSlips(joined(message, hint)))).toEqual([]);
  });
});
