import { expect, test } from 'vitest';
import { factTable } from '../../../../src/cli/questions/fact-table.ts';

test('rows stand in columns under their headers, without the value for programs', () => {
  const rows = [
    { figure: 'a', status: 'claimed', value: '1' },
    { figure: 'longer', status: 'estimated', value: '2' },
  ];
  const [header = '', ...lines] = factTable(rows, 'en').split('\n');
  expect(lines).toEqual(['a       claimed', 'longer  estimated']);
  expect(header.split(/\s{2,}/)).toHaveLength(2);
});

test('no rows are told as nothing', () => {
  expect(factTable([], 'fr')).toBe('Rien.');
});
