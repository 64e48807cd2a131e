import type { ElementContent, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { statusSign } from '../../charts/status-shape.ts';
import { sourceAnchor } from '../../domain/address/anchors.ts';
import type { BriefingPage } from '../../domain/briefing/briefing-page.ts';
import type { FigureCard } from '../../domain/briefing/figure-card.ts';
import { dateInWords } from '../../domain/date/edtf-words.ts';
import { observedIn } from '../../domain/date/observed.ts';
import { directionOf, isFromRight } from '../../domain/language/text-direction.ts';
import { typeset } from '../../domain/language/typography.ts';
import { printNumber } from '../../domain/quantity/printed-number.ts';
import { quantityInWords } from '../../domain/quantity/quantity.ts';
import { wholeBody } from '../../domain/record/body-part.ts';
import { changeInWords, updateText } from '../../domain/record/figure-change.ts';
import type { NumberedSource } from '../../domain/record/numbered-source.ts';
import { speakerInWords } from '../../domain/record/speaker.ts';
import { statusInWords, toldStatus } from '../../domain/record/told-status.ts';
import { inBrackets } from '../../grammar/brackets.ts';
import type { Figure } from '../../schema/figure.ts';
import { wordsFor } from '../../words/words.ts';
import { standAlone } from './stand-alone.ts';

/**
 * A whole briefing as HTML that needs no styles: notices, key points, figures, text, sources, change log. For feed
 * readers.
 *
 * @param address The absolute address of the briefing; all links in the result are absolute.
 */
export function briefingHtml(page: BriefingPage, address: string, timeZone: string): string {
  const parts = Object.values(briefingParts(page, timeZone)).flat();
  // A feed reader sets texts in the direction of its own language.
  const whole = isFromRight(page.lang) ? [h('div', { lang: page.lang, dir: 'rtl' }, parts)] : parts;
  return printedAlone(whole, address, page.lang);
}

/**
 * Prints parts of a briefing for readers elsewhere.
 *
 * @param address The absolute address of the briefing; all links in the result are absolute.
 */
export function printedAlone(content: ElementContent[], address: string, lang: string): string {
  return standAlone(toHtml(h(null, content), { allowDangerousHtml: true }), address, directionOf(lang));
}

/**
 * The parts of a briefing outside its page, in reading order; missing parts are empty. What is rendered already stands in
 * them as it is (`raw`).
 */
export function briefingParts(page: BriefingPage, timeZone: string) {
  const words = wordsFor(page.lang);
  const cards = page.figures.flatMap((group) => group.cards);
  return {
    notices: notices(page, timeZone),
    keyPoints: list(
      'ul',
      page.keyPoints.map((html) => [raw(html)]),
    ),
    figures: section(
      words.figures,
      list(
        'ul',
        cards.map((card) => figure(card, page.lang, timeZone)),
      ),
    ),
    body: [raw(wholeBody(page.body))],
    sources: section(
      words.references,
      list(
        'ol',
        page.sources.map((source) => sourceEntry(source, page.lang, timeZone)),
      ),
    ),
    changes: section(words.corrections, list('ul', changeLog(page, timeZone))),
  } satisfies Record<string, ElementContent[]>;
}

function notices({ state, figures, lang }: BriefingPage, timeZone: string): ElementContent[] {
  const words = wordsFor(lang);
  const records = figures.flatMap(({ cards }) => cards.map((card) => card.figure));
  const { retracted, corrected, expired } = state;
  const texts = [
    ...(retracted === undefined
      ? []
      : [`${words.retractedOn(dateInWords(retracted.date, lang, timeZone))} ${retracted.note ?? ''}`]),
    ...(corrected === undefined
      ? []
      : [`${words.corrected(dateInWords(corrected.date, lang, timeZone))} ${updateText(corrected, records, lang)}`]),
    ...(expired === undefined ? [] : [words.outOfDate(dateInWords(expired, lang, timeZone))]),
  ];
  return texts.map((text) => h('p', h('strong', typeset(text, lang))));
}

/** A figure with the content of its card: label, quantity, what is known of it, and source numbers. */
function figure({ figure: record, sources, noteHtml }: FigureCard, lang: string, timeZone: string): ElementContent[] {
  const quantity = h('b', { dir: directionOf(lang) }, typeset(quantityInWords(record, lang), lang));
  return [
    ...[text(typeset(record.label, lang)), h('br')],
    record.rank === 'deprecated' ? h('del', quantity) : quantity,
    ...circumstances(record, lang, timeZone),
    ...sources.flatMap(({ id, number }) => [
      text(' ['),
      h('a', { href: `#${sourceAnchor(id)}` }, printNumber(String(number), lang)),
      text(']'),
    ]),
    // The line through a number is lost in plain text.
    ...(record.rank === 'deprecated' ? [text(`. ${wordsFor(lang).deprecated}.`)] : []),
    ...(noteHtml === undefined ? [] : [h('br'), raw(noteHtml)]),
  ];
}

/** Status with its mark, speaker, date and thing of a figure, in brackets; nothing where none of them is known. */
function circumstances(figure: Figure, lang: string, timeZone: string): ElementContent[] {
  const status = toldStatus(figure);
  const observed = observedIn(figure);
  const known = [
    statusInWords(figure, lang),
    figure.attributedTo,
    observed === undefined ? undefined : dateInWords(observed, lang, timeZone),
    figure.observationAbout,
  ].filter((part) => part !== undefined);
  if (known.length === 0) return [];
  const told = typeset(inBrackets(known.join(wordsFor(lang).separators.comma)), lang);
  if (status === undefined) return [text(` ${told}`)];
  const sign = `${statusSign(status, isFromRight(lang) ? 'left' : 'right')} `;
  return [text(' ('), h('span', { 'aria-hidden': 'true' }, sign), text(told.slice(1))];
}

function sourceEntry({ source }: NumberedSource, lang: string, timeZone: string): ElementContent[] {
  const title = typeset(source.title, source.language ?? lang);
  const speaker = typeset(speakerInWords(source, lang), lang);
  const { comma } = wordsFor(lang).separators;
  const published = source.publisher !== undefined && source.by !== undefined ? comma + source.publisher : '';
  const archived =
    source.archivedAt === undefined
      ? []
      : [text(comma), h('a', { href: source.archivedAt }, wordsFor(lang).archivedCopy)];
  const consulted =
    source.accessed === undefined
      ? ''
      : `${comma}${wordsFor(lang).consultedOn(dateInWords(source.accessed, lang, timeZone))}`;
  return [
    source.url === undefined ? text(title) : h('a', { href: source.url }, title),
    text(`. ${speaker}${published}${consulted}`),
    ...archived,
  ];
}

function changeLog({ updates, figures, lang }: BriefingPage, timeZone: string): ElementContent[][] {
  const { updateType, separators } = wordsFor(lang);
  const records = new Map(figures.flatMap(({ cards }) => cards.map((card) => [card.figure.id, card.figure])));
  return updates.map((update) => {
    const changed = update.figure === undefined ? undefined : records.get(update.figure);
    const change = changed === undefined ? '' : `${changeInWords(changed.label, changed, update, lang)}.`;
    const heading = [updateType[update.type], dateInWords(update.date, lang, timeZone)].join(separators.comma);
    return [
      h('b', typeset(heading, lang)),
      h('br'),
      text(typeset([update.note ?? '', change].filter((part) => part !== '').join(' '), lang)),
    ];
  });
}

function section(title: string, content: ElementContent[]): ElementContent[] {
  return content.length === 0 ? [] : [h('h2', title), ...content];
}

function list(tagName: 'ul' | 'ol', items: readonly (readonly RootContent[])[]): ElementContent[] {
  return items.length === 0 ? [] : [h(tagName, {}, ...items.map((item) => h('li', {}, ...item)))];
}

function raw(html: string): ElementContent {
  return { type: 'raw', value: html };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
