import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { htmlToText } from 'html-to-text';
import { wordsFor } from '../../words/words.ts';
import type { Letter } from './letter.ts';

/** Characters per line; RFC 5322 recommends at most 78. Addresses are not broken. */
const width = 76;

/** The plain-text edition of a mail. */
export function mailText(letter: Letter): string {
  const { lang, address, parts, picture, publication, date, subject, preheader, byline } = letter;
  const words = wordsFor(lang);
  const opening = h(null, [
    h('p', [publication, ' · ', date]),
    h('p', [words.labelled(words.readOnSite, ''), h('a', { href: address }, address)]),
    h('h1', subject),
    h('p', preheader),
    ...(byline === undefined ? [] : [h('p', byline)]),
    ...(picture === undefined ? [] : [h('p', [picture.alt, ' ', h('a', { href: picture.src }, picture.src)])]),
  ]);
  const { notices, keyPoints, figures, body, sources, changes } = parts;
  const rest = h(null, [...notices, ...keyPoints, ...body, ...figures, ...sources, ...changes]);
  const text = htmlToText(
    toHtml(
      h(
        null,
        [opening, rest].flatMap(({ children }) => children),
      ),
    ),
    {
      wordwrap: width,
      selectors: [
        // The list below explains the numbers of citations.
        { selector: `a[href^="${address}#"]`, format: 'anchor', options: { ignoreHref: true } },
        { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: ['<', '>'] } },
        { selector: 'img', format: 'skip' },
        { selector: 'h1', options: { uppercase: false } },
        { selector: 'h2', options: { uppercase: false, leadingLineBreaks: 3 } },
        { selector: 'h3', options: { uppercase: false } },
        { selector: 'ul', options: { itemPrefix: '- ' } },
        { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false } },
      ],
    },
  );
  return `${text}\n`;
}
