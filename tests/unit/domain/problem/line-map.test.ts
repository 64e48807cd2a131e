import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineMap } from '../../../../src/domain/problem/line-map.ts';

test('columns count UTF-16 units', () => {
  expect(new LineMap('a\n🙂b').place(4)).toEqual({ line: 2, column: 3 });
});

test('no place lies within the end of a line', () => {
  expect(new LineMap('a\r\nb').place(2)).toEqual({ line: 1, column: 2 });
});

test('every offset lies on the line that splitting gives', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', '\r', '🙂')), (pieces) => {
      const text = pieces.join('');
      const map = new LineMap(text);
      const lines = text.split(/\r\n|\n|\r/);
      const end = map.place(text.length);
      expect(end).toEqual({ line: lines.length, column: (lines.at(-1) ?? '').length + 1 });
    }),
  );
});
