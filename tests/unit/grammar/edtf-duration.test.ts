import { expect, test } from 'vitest';
import { edtfDuration, startOf } from '../../../src/grammar/edtf-duration.ts';

test.each([
  ['2024-10-01/2024-10-28', 'P28D'],
  ['2024-02-28/2024-03-01', 'P3D'],
  ['2024-10-27/2024-10-27', 'P1D'],
  ['2024-10/2024-11', 'P2M'],
  ['2024-12/2025-01', 'P2M'],
  ['2022/2024', 'P3Y'],
  ['2024-10/..', undefined],
  ['../2024-10', undefined],
  ['2024-10/2024-11-05', undefined],
  ['2022', 'P1Y'],
  ['2024-10', 'P1M'],
  ['2024-10-28', 'P1D'],
  ['2024-10-28T08:00:00Z', undefined],
])('%s lasts %s', (text, duration) => expect(edtfDuration(text)).toBe(duration));

test.each([
  ['2024-10-01/2024-10-28', '2024-10-01'],
  ['2024-10/..', '2024-10'],
  ['../2024-10', undefined],
  ['2022', '2022'],
])('%s begins with %s', (text, start) => expect(startOf(text)).toBe(start));
