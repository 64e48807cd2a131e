import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sideBySide } from '../../../src/output/side-by-side.ts';

test('the first error is thrown once all work has ended, which is told to end', async () => {
  const ended: string[] = [];
  const untilTold = async (signal: AbortSignal) => {
    while (!signal.aborted) await setImmediate();
    ended.push('told');
    signal.throwIfAborted();
  };
  const failing = async () => {
    await setImmediate();
    throw new Error('the first');
  };
  await expect(sideBySide([untilTold, failing, untilTold])).rejects.toThrow('the first');
  expect(ended).toEqual(['told', 'told']);
});
