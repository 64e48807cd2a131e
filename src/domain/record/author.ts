import type { Author } from '../../schema/author.ts';

/** An author on pages, in feeds and in mails. */
export type NamedAuthor = Exclude<Author, string>;

/** An author from either form of the format: a name, or a record. */
export function namedAuthor(author: Author): NamedAuthor {
  return typeof author === 'string' ? { name: author } : author;
}
