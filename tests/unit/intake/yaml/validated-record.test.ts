import { expect, test } from 'vitest';
import { z } from 'zod';
import { LineMap } from '../../../../src/domain/problem/line-map.ts';
import { acceptedParts } from '../../../../src/intake/yaml/checked-record.ts';
import { validate } from '../../../../src/intake/yaml/validated-record.ts';
import { readYaml } from '../../../../src/intake/yaml/yaml-record.ts';
import { advise } from '../../../../src/schema/advice.ts';
import { briefing } from '../../../../src/schema/briefing.ts';
import { record } from '../../../../src/schema/record.ts';

const advice = advise('Write a record.', 'Écrivez une fiche.');
const schema = record(
  {
    title: z.string(),
    draft: z.boolean().default(false),
    tags: z.array(z.string().transform((tag) => tag.toLowerCase())).optional(),
    place: record({ name: z.string(), zoom: z.number().default(8) }, advice).optional(),
  },
  advice,
);

function read<T>(shape: z.ZodType<T>, text: string) {
  const lines = new LineMap(text);
  const yaml = readYaml(text, 0, lines);
  if ('problems' in yaml) throw new SyntaxError('This is no YAML.');
  return { data: yaml.record.data, ...validate(shape, yaml.record, lines) };
}

test('a record is what the schema makes of it', () => {
  const { record: whole, valid, problems } = read(schema, 'title: a\ntags: [A]\nplace: {name: Ornans}\n');
  expect(whole).toEqual({ title: 'a', draft: false, tags: ['a'], place: { name: 'Ornans', zoom: 8 } });
  expect(valid).toBe(whole);
  expect(problems).toEqual([]);
});

test('so are the right fields of a record with a wrong one', () => {
  const { record: whole, valid, problems } = read(schema, 'title: 3\ntags: [A]\nplace: {name: Ornans, zomm: 3}\n');
  expect(whole).toBeUndefined();
  expect(valid).toEqual({ draft: false, tags: ['a'], place: { name: 'Ornans', zoom: 8 } });
  expect(problems.map(({ problem }) => problem.rule)).toEqual(['schema', 'unknown-key']);
});

test('data that is no record has no fields', () => {
  expect(read(schema, '- a\n').valid).toEqual({});
});

test('of a list with a wrong record the others keep their places', () => {
  const text = `title: a
dates:
  - {date: 2024-10-28, label: Crue, plase: Ornans}
  - {date: demain, label: Décrue}
  - {date: 2024-10-30, label: Étiage}
figures:
  - {id: debit, value: x}
`;
  const { data, ...validated } = read(briefing, text);
  const { dates, figures, declared, record: fields } = acceptedParts(validated, data);
  expect(dates).toEqual([
    { path: ['dates', 0], record: { date: '2024-10-28', label: 'Crue' } },
    { path: ['dates', 2], record: { date: '2024-10-30', label: 'Étiage' } },
  ]);
  expect(figures).toEqual([]);
  expect([...declared.figures]).toEqual(['debit']);
  expect(fields).toEqual({ title: 'a' });
});
