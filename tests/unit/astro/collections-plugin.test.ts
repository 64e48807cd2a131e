import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import collections from '../../../src/library/collections.ts';

const store = readFileSync(new URL('../../../node_modules/astro/dist/content/data-store.js', import.meta.url), 'utf8');

/** The module is not documented, so that a new version of Astro may do without it. */
const advice = `Astro takes its collections from elsewhere than "astro:data-layer-content".
Let precis({ store: 'astro' }) be the default in src/astro/precis.ts: the loader then fills Astro's own store, which is
documented and slower. Or find out in ${'astro/dist/content/data-store.js'} what it takes in place of a Map, and change
src/astro/collections-plugin.ts and src/library/collections.ts.`;

test('Astro still takes a map of its collections from the module that we put there', () => {
  expect(store, advice).toContain('import("astro:data-layer-content")');
  expect(store, advice).toContain('data.default instanceof Map');
  expect(collections).toBeInstanceOf(Map);
});
