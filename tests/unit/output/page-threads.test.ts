import { expect, onTestFinished, test } from 'vitest';
import { systemFault } from '../../../src/files/system-fault.ts';
import type { DuePage } from '../../../src/output/due-page.ts';
import { PageThreads } from '../../../src/output/page-threads.ts';

const page = (file: string, route: string): DuePage => ({
  file,
  address: `https://example.org/${file}`,
  route,
  key: file,
});

/** One thread with little memory, whose program fails as the routes of the pages say. */
function thread(): PageThreads {
  const threads = new PageThreads(
    1,
    {
      bundle: { folder: '', version: '' },
      graph: {
        site: {
          name: 'Le Relevé',
          url: 'https://example.org',
          origin: 'https://example.org',
          base: '/',
          languages: ['fr'],
          timeZone: 'Europe/Paris',
          publisher: { name: 'Le Relevé' },
        },
        briefings: [],
        pages: [],
        sources: [],
        topics: [],
        variables: [],
        now: 0,
        preview: false,
      },
      due: new Set(),
    },
    {
      filename: new URL('../../support/hungry-page-thread.ts', import.meta.url).href,
      resourceLimits: { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 },
    },
  );
  onTestFinished(() => threads.close());
  return threads;
}

test('a thread that runs out of memory gives its pages back, and another one renders the next', async () => {
  const threads = thread();
  const [lost, alsoLost] = await Promise.all([
    threads.render([page('a', '/hungry')]),
    threads.render([page('b', '/fed')]),
  ]);
  expect(lost).toBeUndefined();
  // It waited in the same thread, or was rendered by the next one.
  expect(alsoLost?.map(({ file }) => file) ?? ['b']).toEqual(['b']);
  const made = await threads.render([page('c', '/fed'), page('d', '/fed')]);
  expect(made?.map(({ file, key, bytes }) => [file, key, new TextDecoder().decode(bytes)])).toEqual([
    ['c', 'c', 'c'],
    ['d', 'd', 'd'],
  ]);
});

test('what a page throws in a thread comes back with its cause', async () => {
  const failed = await thread()
    .render([page('e', '/broken')])
    .catch((error: unknown) => error);
  expect(failed).toMatchObject({ message: 'broken could not be rendered.' });
  expect(systemFault(failed)?.en).toBe('No space left on the device.');
});
