import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { LineMap } from '../../../src/intake/line-map.ts';
import { schemaProblems } from '../../../src/intake/schema-problem.ts';
import { readYaml } from '../../../src/intake/yaml-record.ts';
import { author } from '../../../src/schema/author.ts';
import { briefing } from '../../../src/schema/briefing.ts';
import { datedEvent } from '../../../src/schema/dated-event.ts';
import { figure } from '../../../src/schema/figure.ts';
import { image } from '../../../src/schema/image.ts';
import { page } from '../../../src/schema/page.ts';
import { place } from '../../../src/schema/place.ts';
import { site } from '../../../src/schema/site.ts';
import { sharedSource, source } from '../../../src/schema/source.ts';
import { topic } from '../../../src/schema/topic.ts';
import { update } from '../../../src/schema/update.ts';

interface Case {
  readonly title: string;
  /** YAML as an editor types it. */
  readonly given: string;
  /** `line:column rule message hint`, in the order of the lines. */
  readonly problems?: readonly string[];
}

const schemas: Readonly<Record<string, z.ZodType>> = {
  author,
  briefing,
  'dated-event': datedEvent,
  figure,
  image,
  page,
  place,
  'shared-source': sharedSource,
  site,
  source,
  topic,
  update,
};

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

describe.each(files)('%s', (file) => {
  const schema = schemas[file.replace('.yaml', '')];
  const cases = parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')) as Case[];
  test.each(cases)('$title', ({ given, problems = [] }) => {
    if (schema === undefined) throw new Error(`No schema is called ${file}.`);
    expect(problemsIn(schema, given)).toEqual(problems);
  });
});
