import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { schemeColours } from '../../../../src/domain/look/colour-token.ts';

const tokens = readFileSync(new URL('../../../../src/styles/tokens.css', import.meta.url), 'utf8');

/** What stands on what, and the contrast that WCAG 2.2 AA asks of it (1.4.3 for text, 1.4.11 for lines that mean something). */
const pairs = [
  ...['--ink', '--ink-soft', '--link'].map((colour) => ({ colour, least: 4.5 })),
  { colour: '--line', least: 3 },
].flatMap((pair) => ['--paper', '--tint'].map((ground) => ({ ...pair, ground })));

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  test.each(pairs)('$colour on $ground keeps $least : 1', ({ colour, ground, least }) => {
    const ratio = wcagContrast(schemeColours(tokens, colour)[scheme], schemeColours(tokens, ground)[scheme]);
    expect(ratio).toBeGreaterThanOrEqual(least);
  });
});

test('every token of two colours that is no ground is held against the grounds, or only parts', () => {
  const named = [...tokens.matchAll(/(--[\w-]+):\s*light-dark\(/g)].map(([, name]) => name);
  const known = [...pairs.map(({ colour }) => colour), '--paper', '--tint', '--rule'];
  expect(named.filter((name) => !known.includes(name ?? ''))).toEqual([]);
});

test('a token that is not there is said to be missing', () => {
  expect(() => schemeColours(tokens, '--inky')).toThrow('--inky');
});
