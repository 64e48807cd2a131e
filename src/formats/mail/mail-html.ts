import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import juice from 'juice';
import { directionOf } from '../../domain/language/text-direction.ts';
import { wordsFor } from '../../words/words.ts';
import type { Letter } from './letter.ts';
import { type MailColours, mailStyles } from './mail-styles.ts';

// Juice treats `{{…}}` and `<%…%>` as template code and would restore them unescaped, even in attributes.
for (const language of Object.keys(juice.codeBlocks)) delete juice.codeBlocks[language];

/** Bytes; Gmail cuts longer mails and hides the rest. */
export const mostBytes = 102_000;

/**
 * The HTML of a mail: tables for layout, inline styles, and dark colours for programs that support them. A text that
 * is too long is cut, with a link to the rest.
 *
 * @throws RangeError if the mail is too long even without the text.
 */
export function mailHtml(letter: Letter, colours: MailColours): string {
  const { body } = letter.parts;
  const whole = render(letter, body, colours);
  if (isShort(whole)) return whole;
  const rest = h('p', h('a', { href: letter.address }, wordsFor(letter.lang).readOnSite));
  // Binary search for the longest beginning that fits.
  let [fits, tooLong] = [0, body.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (isShort(render(letter, [...body.slice(0, middle), rest], colours))) fits = middle;
    else tooLong = middle;
  }
  const cut = render(letter, [...body.slice(0, fits), rest], colours);
  if (!isShort(cut)) throw new RangeError(`The briefing at ${letter.address} has too many facts for a mail.`);
  return cut;
}

function isShort(html: string): boolean {
  return Buffer.byteLength(html) <= mostBytes;
}

function render(letter: Letter, body: readonly ElementContent[], colours: MailColours): string {
  return juice(`<!doctype html>\n${toHtml(documentOf(letter, body, colours))}\n`, {
    preserveMediaQueries: true,
    applyWidthAttributes: false,
  });
}

function documentOf(letter: Letter, body: readonly ElementContent[], colours: MailColours) {
  const { lang, subject, preheader, parts } = letter;
  const words = wordsFor(lang);
  const dir = directionOf(lang);
  return h('html', { lang, dir }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('meta', { name: 'supported-color-schemes', content: 'light dark' }),
      h('title', subject),
      h('style', mailStyles(colours, lang)),
    ]),
    h('body', [
      h('div', { role: 'main', lang, dir }, [
        h('div', { class: 'preheader' }, preheader),
        h('table', { role: 'presentation', class: 'page' }, [
          h('tr', [
            h('td', { class: 'margin' }, [
              h('table', { role: 'presentation', class: 'letter' }, [
                h('tr', [h('td', { class: 'small top' }, h('a', { href: letter.address }, words.readOnSite))]),
                h('tr', [h('td', { class: 'masthead' }, masthead(letter))]),
                h('tr', [
                  h('td', { class: 'content' }, [
                    ...parts.notices.map((notice) => h('div', { class: 'notice' }, notice)),
                    h('h1', h('a', { href: letter.address }, subject)),
                    h('p', { class: 'summary' }, preheader),
                    ...(letter.byline === undefined ? [] : [h('p', { class: 'small' }, letter.byline)]),
                    ...picture(letter),
                    h('div', { class: 'points' }, parts.keyPoints),
                    h('div', { class: 'text' }, [...body]),
                    h('div', { class: 'figures' }, parts.figures),
                    h('div', { class: 'small sources' }, [...parts.sources, ...parts.changes]),
                  ]),
                ]),
                h('tr', [
                  h('td', { class: 'foot' }, [
                    h('a', { href: letter.address }, words.readOnSite),
                    ` · ${letter.publication}`,
                  ]),
                ]),
              ]),
            ]),
          ]),
        ]),
      ]),
    ]),
  ]);
}

function masthead({ home, publication, date }: Letter): ElementContent[] {
  return [
    h('table', { role: 'presentation', class: 'line' }, [
      h('tr', [h('td', { class: 'name' }, h('a', { href: home }, publication)), h('td', { class: 'date' }, date)]),
    ]),
  ];
}

function picture({ picture: shown }: Letter): ElementContent[] {
  if (shown === undefined) return [];
  const caption = shown.caption === undefined ? [] : [h('p', { class: 'small' }, shown.caption)];
  return [h('img', { src: shown.src, alt: shown.alt, width: 560 }), ...caption];
}
