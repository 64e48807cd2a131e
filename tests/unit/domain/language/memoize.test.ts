import { expect, test } from 'vitest';
import { memoize } from '../../../../src/domain/language/memoize.ts';

test('what was asked once is not asked again, and texts are told apart', () => {
  const asked: string[] = [];
  const joined = memoize((a: string, b: string) => {
    asked.push(`${a}|${b}`);
    return a + b;
  });
  expect([joined('1', '23'), joined('12', '3'), joined('1', '23')]).toEqual(['123', '123', '123']);
  expect(asked).toEqual(['1|23', '12|3']);
});

test('answers do not fill the memory', () => {
  let asked = 0;
  const same = memoize((text: string) => {
    asked += 1;
    return text;
  });
  for (let number = 0; number <= 50_000; number += 1) same(String(number));
  expect(same('0')).toBe('0');
  expect(asked).toBe(50_002);
});
