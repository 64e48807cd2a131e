import { expect, test } from 'vitest';
import { houseOf, voiceOf } from '../../../../src/domain/record/source-voice.ts';

test.each([
  [{ by: 'Mark Rutte', publisher: 'OTAN' }, 'Mark Rutte', 'OTAN'],
  [{ publisher: 'OTAN' }, 'OTAN', 'OTAN'],
  [{ by: 'Mark Rutte' }, 'Mark Rutte', 'Mark Rutte'],
])('of %j, %s speaks, and it stands with those of %s', (source, voice, house) => {
  expect(voiceOf(source)).toBe(voice);
  expect(houseOf(source)).toBe(house);
});
