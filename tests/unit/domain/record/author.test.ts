import { expect, test } from 'vitest';
import { namedAuthor } from '../../../../src/domain/record/author.ts';

test('an author typed as a name has a name and nothing else', () => {
  expect(namedAuthor('Anne Lind')).toStrictEqual({ name: 'Anne Lind' });
});

test('an author typed with an address and a role keeps both', () => {
  const author = { name: 'Anne Lind', url: 'https://example.org/lind', role: 'correspondante' };
  expect(namedAuthor(author)).toStrictEqual(author);
});
