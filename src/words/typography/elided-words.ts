import { list } from '../prose/list.ts';

/**
 * Words that begin with an apostrophe, without it. They are set in every language, because titles and names cross
 * borders: "Get 'em", "van 't Hoff". The `n` of "rock 'n' roll" has two.
 */
export const elidedWords = list(`
  tis tisn't tisn’t twas twasn't twasn’t twere twill twould tain't tain’t til em nuff cuz coz tude ello
  s ne nen nem ner nen nauf nüber
  t k
`);

/** The same, where the rest is a word of its own and a quotation may begin: 'cause célèbre', 'round'. */
export const ambiguousElidedWords = list(`
  cause cos bout round neath gainst fore fraid cept stead specially ere im er un n
  n ran rauf raus rein rum runter rüber rüben m r
`);
