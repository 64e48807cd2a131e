/**
 * No text keeps the reader busy. By default each construct is tried at one length; `PRECIS_ENDURANCE=1` tries several up to
 * the largest file that is read, as the nightly workflow does.
 */
import { describe, expect, test } from 'vitest';
import type { Newsroom } from '../../src/intake/markdown-file.ts';
import { readInTime } from '../../src/intake/worker.ts';
import { site } from '../support/hostile-site.ts';
import { pathological } from './pathological.ts';

const newsroom: Newsroom = { site, sharedSources: new Map(), brokenSources: new Set(), pictureFiles: new Set() };
const lengths = process.env.PRECIS_ENDURANCE ? [4000, 20_000, 100_000, 1_000_000] : [8000];
/** Two seconds are promised; a machine in a test has other work to do as well. */
const budget = 2 * (process.env.PRECIS_ENDURANCE ? 2 : 1);

/** What the processor worked, which other processes do not change. */
function secondsOfWork(work: () => void): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1e6;
}

const front = 'title: Titre\nsummary: Chapeau\npublished: 2024-10-29\n';

describe.each(lengths)('%i letters', (length) => {
  test.each(Object.keys(pathological))('%s', (name) => {
    const text = pathological[name]?.(length) ?? '';
    const line = JSON.stringify(text.replaceAll(/[\n\r\t]/g, ' '));
    for (const file of [`---\n${front}---\n${text}\n`, `---\n${front}keyPoints: [${line}]\n---\n`]) {
      const seconds = secondsOfWork(() => {
        const [result] = readInTime([{ kind: 'briefing', file: 'briefings/a.md', text: file }], newsroom);
        expect(result?.problems.filter(({ message }) => message.en.startsWith('Reading the file takes'))).toEqual([]);
      });
      expect(seconds).toBeLessThan(budget);
    }
  });
});
