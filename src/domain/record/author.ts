import type { Author } from '../../schema/author.ts';

/** An author as pages, feeds and mails show one. */
export type NamedAuthor = Exclude<Author, string>;

/** An author with a name, whichever of the two spellings of the format it was typed in. */
export function namedAuthor(author: Author): NamedAuthor {
  return typeof author === 'string' ? { name: author } : author;
}
