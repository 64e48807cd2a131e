import { expect, test } from 'vitest';
import { precis } from '../../../src/remark-lint/preset.ts';

test('a rule that does not exist is named', () => {
  expect(() => precis({ 'unbound-numbers': false })).toThrow(
    'There is no rule "unbound-numbers". Did you mean "unbound-number"?',
  );
});
