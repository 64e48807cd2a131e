/**
 * No text keeps the reader busy. By default each construct is tried at one length; `PRECIS_ENDURANCE=1` tries several up to
 * the largest file that is read, as the nightly workflow does.
 */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { reportProblems } from '../../src/cli/report/problem-report.ts';
import { readContent } from '../../src/intake/content/content.ts';
import { brokenPictures } from '../../src/intake/picture/picture-flaw.ts';
import type { FolderContext } from '../../src/intake/site/folder-context.ts';
import { readInTime } from '../../src/intake/thread/worker.ts';
import { site } from '../support/hostile-site.ts';
import { secondsOfWork } from '../support/seconds-of-work.ts';
import { pathological } from './pathological.ts';

const context: FolderContext = {
  site,
  sharedSources: new Map(),
  brokenSources: new Set(),
  variableUnits: new Map(),
  pictureFiles: new Set(),
};
const lengths = process.env.PRECIS_ENDURANCE ? [1000, 4000, 20_000, 100_000, 1_000_000] : [1000];
/** Two seconds are promised; a machine in a test has other work to do as well. */
const budget = 2 * (process.env.PRECIS_ENDURANCE ? 2 : 1);

/** Seconds by the clock after which a file is given up here: on a busy machine they tell nothing. */
const patience = 100;

const front = 'title: Titre\nsummary: Chapeau\npublished: 2024-10-29\n';

/** Where an editor, or somebody who sends a change, can put a text. */
const places: Readonly<Record<string, (text: string) => string>> = {
  'the body': (text) => `---\n${front}---\n${text}\n`,
  'a key point': (text) => `---\n${front}keyPoints: [${JSON.stringify(text.replaceAll(/[\n\r\t]/g, ' '))}]\n---\n`,
  'a value of YAML': (text) => `---\n${front}section: ${text}\n---\n`,
  'the place of YAML': (text) => `---\n${text}\n---\n`,
  'a bound figure': (text) => `---\n${front}---\n:figure[${text.replaceAll(/[\n\r[\]]/g, ' ')}]{#a}\n`,
};

/** Reads a file and tells of its problems as `check` does, and holds both to the time that is promised. */
function expectInTime(text: string, most = budget): void {
  const seconds = secondsOfWork(() => {
    const [result] = readInTime([{ kind: 'briefing', file: 'briefings/a.md', text }], context, patience);
    const problems = (result?.problems ?? []).map((problem) => ({ ...problem, file: 'a.md' }));
    expect(problems.filter(({ message }) => message.en.startsWith('Reading the file takes'))).toEqual([]);
    reportProblems(problems, 'pretty', { language: 'en', folder: import.meta.dirname });
  });
  expect(seconds).toBeLessThan(most);
}

describe.each(lengths)('%i letters', (length) => {
  test.each(Object.keys(pathological))('%s', (name) => {
    const text = pathological[name]?.(length) ?? '';
    for (const file of Object.values(places)) expectInTime(file(text));
  });
});

const most = 1024 * 1024 - 200;
const keys = Array.from({ length: 45_000 }, (_, index) => `k${index}:\n`).join('');

test.each<[name: string, text: string]>([
  ...['hier ', 'yesterday ', '\\', 'hier "a b" ', 'a: ', '« Un mot » : '].map((word): [string, string] => [
    `${JSON.stringify(word)} as the body`,
    `---\n${front}---\n${word.repeat(most / word.length)}\n`,
  ]),
  ...['"', '\\', '[@a]', '- a: b\n', "'a "].map((word): [string, string] => [
    `${JSON.stringify(word)} in YAML`,
    `---\n${front}section: ${word.repeat(most / word.length)}\n---\n`,
  ]),
  ['90,000 keys', `---\n${keys}${keys}---\n`],
])('the largest file is read in time: %s', (_name, text) => {
  expectInTime(text, 2);
});

test('a drawing that is all comments is judged in time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'precis-drawing-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  vi.stubEnv('PRECIS_CACHE', folder);
  const drawings = {
    open: '<!--'.repeat(most / 4),
    closed: `${'<!-->-->'.repeat(most / 8)}<svg xmlns="http://www.w3.org/2000/svg"/>`,
  };
  for (const [name, text] of Object.entries(drawings)) writeFileSync(join(folder, `${name}.svg`), text);
  const start = process.cpuUsage();
  expect([...(await brokenPictures(folder, new Set(['open.svg', 'closed.svg'])))]).toEqual([
    ['open.svg', 'no-picture'],
  ]);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(2 * budget);
});

test('a file of two hundred thousand mistakes is told of like any other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'precis-mistakes-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  vi.stubEnv('PRECIS_CACHE', join(folder, 'cache'));
  mkdirSync(join(folder, 'content/briefings'), { recursive: true });
  mkdirSync(join(folder, 'public'));
  writeFileSync(
    join(folder, 'content/site.yaml'),
    '{name: N, url: "https://n.example/", languages: [fr], timeZone: UTC, publisher: {name: N}}',
  );
  const count = 200_000;
  writeFileSync(join(folder, 'content/briefings/a.md'), `---\n${front}---\n${'hier '.repeat(count)}\n`);
  const options = {
    folder: join(folder, 'content'),
    publicFolder: join(folder, 'public'),
    now: Date.now(),
    address: {},
  };
  expect((await readContent(options)).problems).toHaveLength(count);
});
