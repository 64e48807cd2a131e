import { oklch, wcagContrast } from 'culori';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accentColours, accentProblems, leastContrast } from '../../../../src/domain/look/accent.ts';

const grounds = [
  { light: '#ffffff', dark: '#15171a' },
  { light: '#eff1f4', dark: '#24282d' },
];

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

function least(colour: string, scheme: 'light' | 'dark'): number {
  return Math.min(...grounds.map((ground) => wcagContrast(colour, ground[scheme])));
}

test('the colour that is proposed has the contrast, and so has what is made of it for dark paper', () => {
  fc.assert(
    fc.property(anyColour, (typed) => {
      const [problem] = accentProblems(typed, grounds);
      const accent = problem?.nearest ?? typed;
      expect(accentProblems(accent, grounds)).toEqual([]);
      const { light, dark } = accentColours(accent, grounds);
      expect(light).toBe(accent);
      expect(least(dark, 'dark')).toBeGreaterThanOrEqual(leastContrast);
    }),
  );
});

test('dark paper keeps the hue', () => {
  const { light, dark } = accentColours('#0b4f9e', grounds);
  expect(Math.abs((oklch(light)?.h ?? 0) - (oklch(dark)?.h ?? 360))).toBeLessThan(3);
});

test('a colour for each paper stays as typed, in hexadecimal', () => {
  expect(accentColours({ light: 'darkred', dark: '#ffb0a0' }, grounds)).toEqual({ light: '#8b0000', dark: '#ffb0a0' });
});

test.each(['', 'bleu', '#12345', 'transparent', '#0b4f9e80'])('"%s" is no opaque colour', (typed) => {
  expect(accentProblems(typed, grounds)).toMatchObject([{ path: [], contrast: undefined }]);
});
