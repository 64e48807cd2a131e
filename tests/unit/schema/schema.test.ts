import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { LineMap } from '../../../src/intake/line-map.ts';
import { schemaProblems } from '../../../src/intake/schema-problem.ts';
import { readYaml } from '../../../src/intake/yaml-record.ts';
import { cases, schemas } from './cases.ts';

function problemsIn(schema: z.ZodType, given: string): string[] {
  const lines = new LineMap(given);
  const read = readYaml(given, 0, lines);
  if ('problems' in read) throw new SyntaxError(`This case is no YAML: ${read.problems[0]?.message}`);
  return schemaProblems(schema, read.record, lines)
    .map(({ problem }) => problem)
    .sort((a, b) => a.start.line - b.start.line || a.start.column - b.start.column)
    .map(
      ({ start, rule, message, hint }) =>
        `${start.line}:${start.column} ${rule} ${[message, hint].filter(Boolean).join(' ')}`,
    );
}

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.yaml'));

test('every record has its cases', () => {
  expect(files.map((file) => file.replace('.yaml', ''))).toEqual(Object.keys(schemas).sort());
});

describe.each(Object.entries(schemas))('%s', (name, schema) => {
  test.each(cases(name))('$title', ({ given, problems = [] }) => {
    expect(problemsIn(schema, given)).toEqual(problems);
  });
});
