import { expect, test } from 'vitest';
import { isSlug } from '../../../src/grammar/slug.ts';

test.each(['a', '7', 'afp-isw', '2024-10-28', 'a'.repeat(80)])('%s is a slug', (text) => {
  expect(isSlug(text)).toBe(true);
});

test.each(['', '-', 'a-', '-a', 'a--b', 'A', 'é', 'a_b', 'a b', 'a/b', 'a\n', '١', 'a'.repeat(81)])(
  '%j is no slug',
  (text) => {
    expect(isSlug(text)).toBe(false);
  },
);
