import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { rules } from '../../../src/checks/rules.ts';
import { joined } from '../../../src/grammar/bilingual.ts';
import { languageSlips } from '../../support/language-slips.ts';
import { problemsOf, readCases, told } from './content-case.ts';

// Cases are not worth keeping between runs.
const cache = mkdtempSync(join(tmpdir(), 'precis-checks-cache-'));
vi.stubEnv('PRECIS_CACHE', cache);
afterAll(() => rmSync(cache, { recursive: true }));

const folder = new URL('./', import.meta.url);
const suites = await Promise.all(
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map(async (file) => ({ name: file.replace('.yaml', ''), cases: await readCases(new URL(file, folder)) })),
);

describe.each(suites)('$name', ({ name, cases }) => {
  const isWarning = rules.some((rule) => rule.name === name && rule.level === 'warning');
  test.each(cases)('$title', async (given) => {
    const all = await problemsOf(given);
    const judged = all.filter(({ level }) => isWarning || level === 'error');
    const warnings = all.filter(({ level }) => level === 'warning');
    for (const [language, found, expected] of [
      ['en', judged, given.problems],
      ['fr', judged, given.french],
      ['en', warnings, given.warnings],
    ] as const) {
      if (expected === undefined) continue;
      // As much of each line as the case writes down.
      const compared = found.map((problem, index) => {
        const [line, start] = [told(problem, language), expected[index]];
        return start !== undefined && line.startsWith(start) ? start : line;
      });
      expect(compared).toEqual(expected);
    }
    expect(all.flatMap(({ message, hint }) => languageSlips(joined(message, hint)))).toEqual([]);
  });
});

test.each(rules)('$name has cases that raise it and cases that do not', ({ name }) => {
  const cases = suites.flatMap((suite) => (suite.name === name || name === 'schema' ? suite.cases : []));
  expect(cases.some(({ problems }) => problems.some((line) => line.includes(` ${name}`)))).toBe(true);
  expect(cases.some(({ problems }) => problems.length === 0)).toBe(true);
});
