import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../../src');
const map = readFileSync(join(src, 'README.md'), 'utf8');
const route = 'pages/[...lang]/briefings/[slug].astro';

interface Stop {
  readonly number: string;
  readonly symbol: string;
  readonly file: string;
  readonly from: string;
}

const stops = map.split('\n').flatMap((line): Stop[] => {
  const row = /^\| (\d+) \| `(\w+)` \| `([^`]+)` \| ([^|]*)\|/.exec(line);
  return row === null
    ? []
    : [{ number: row[1] ?? '', symbol: row[2] ?? '', file: row[3] ?? '', from: (row[4] ?? '').trim() }];
});

test('the walk from a figure in a file to its card has at most a dozen stops, each imported where it is reached from', () => {
  expect(stops.length).toBeGreaterThan(5);
  expect(stops.length).toBeLessThanOrEqual(12);
  for (const { number, symbol, file, from } of stops) {
    const text = readFileSync(join(src, file), 'utf8');
    if (!file.endsWith('.astro')) expect(text, `stop ${number}`).toMatch(new RegExp(`export .*function ${symbol}\\b`));
    const origin = from === 'the route' ? route : stops.find((stop) => stop.number === from)?.file;
    if (origin === undefined) continue;
    const imported = new RegExp(`import .*\\b${symbol}\\b.* from '[./\\w-]*/${file.split('/').at(-1)}'`);
    expect(readFileSync(join(src, origin), 'utf8'), `the way to stop ${number}`).toMatch(imported);
  }
});

test('every path that the map names is there', () => {
  // Names alone are told from the room beside them.
  const named = [...map.matchAll(/`(\w[\w./[\]-]*\/[\w./[\]-]+)`/g)].map((found) => found[1] ?? '');
  const missing = named.filter((path) => !existsSync(join(src, path)) && !existsSync(join(src, '..', path)));
  expect(named.length).toBeGreaterThan(50);
  expect(missing).toEqual([]);
});
