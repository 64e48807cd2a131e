import { list } from './list.ts';
import { plural } from './plural.ts';
import type { Words } from './words.ts';

/** English. Dates come in the order of the region (`en-GB`, `en-US`), so no text depends on it. */
export const en: Words = {
  tag: 'en',
  direction: 'ltr',
  name: 'English',
  quotes: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },

  grouping: [',', '\u00a0', '\u202f', '\u2009'],
  decimalMarks: ['.'],
  scales: {
    hundred: 2, hundreds: 2,
    thousand: 3, thousands: 3,
    million: 6, millions: 6, mn: 6, mln: 6,
    billion: 9, billions: 9, bn: 9, bln: 9,
    trillion: 12, trillions: 12, trn: 12,
    quadrillion: 15, quadrillions: 15,
  },
  moneyScales: { k: 3, K: 3, m: 6, M: 6, b: 9, B: 9, tn: 12, T: 12 },
  scaleLinks: ['of '],
  rangeWords: ['to', 'and', 'or'],
  approximations: [
    'about', 'around', 'roughly', 'approximately', 'approx.', 'approx', 'nearly', 'almost', 'some', 'circa', 'c.', 'ca.',
    'close to', 'in the region of', 'in the order of', 'on the order of', 'more or less', 'just over', 'just under',
    'a little over', 'a little under', 'a little more than', 'a little less than', 'slightly more than',
    'slightly less than', 'slightly over', 'slightly under', 'upwards of', 'an estimated', '~', '≈',
  ],
  percentWords: ['%', 'percent', 'per cent', 'pct', 'pc'],
  unitNames: {
    'sq km': 'area-square-kilometer', 'sq. km': 'area-square-kilometer', 'square km': 'area-square-kilometer',
    sqkm: 'area-square-kilometer', 'sq m': 'area-square-meter', 'sq. m': 'area-square-meter',
    'square m': 'area-square-meter', 'sq mile': 'area-square-mile', 'sq miles': 'area-square-mile',
    'sq. miles': 'area-square-mile', 'sq feet': 'area-square-foot', 'sq. ft': 'area-square-foot',
    'cubic m': 'volume-cubic-meter', 'cubic km': 'volume-cubic-kilometer', tonne: 'mass-tonne', tonnes: 'mass-tonne',
    kph: 'speed-kilometer-per-hour', mph: 'speed-mile-per-hour', hrs: 'duration-hour', kilos: 'mass-kilogram',
    kilo: 'mass-kilogram', lbs: 'mass-pound',
  },
  currencyNames: {
    rouble: 'RUB', roubles: 'RUB', 'pound sterling': 'GBP', 'pounds sterling': 'GBP', sterling: 'GBP', renminbi: 'CNY',
    hryvnia: 'UAH', hryvnias: 'UAH',
  },
  currencyNoun: 'last',

  qualify: {
    exact: (quantity) => quantity,
    about: (quantity) => `about ${quantity}`,
    nearly: (quantity) => `nearly ${quantity}`,
    'at-least': (quantity) => `at least ${quantity}`,
    'at-most': (quantity) => `at most ${quantity}`,
    'more-than': (quantity) => `more than ${quantity}`,
    'less-than': (quantity) => `less than ${quantity}`,
  },
  between: (min, max) => `between ${min} and ${max}`,
  from: (min) => `at least ${min}`,
  upTo: (max) => `up to ${max}`,
  unknownQuantity: (unit) => (unit === '' ? 'an unknown number' : `an unknown number of ${unit}`),
  unknownAmount: 'an unknown amount',
  unknownShare: 'an unknown percentage',
  ordinal: (n) => n + (teens(n) ? 'th' : (({ 1: 'st', 2: 'nd', 3: 'rd' } as Record<number, string>)[n % 10] ?? 'th')),

  dayOfMonth: (day) => day,
  atTime: (day, { text }) => `${day} at ${text}`,
  since: (start) => `since ${start}`,
  until: (end) => `until ${end}`,
  fromTo: (start, _, end) => `from ${start} to ${end}`,

  status: { confirmed: 'confirmed', estimated: 'estimated', claimed: 'claimed', projected: 'projected', disputed: 'disputed' },
  sourceType: {
    statement: 'statement', article: 'article', report: 'report', study: 'study', dataset: 'dataset',
    document: 'document', interview: 'interview', post: 'online post',
  },
  updateType: { update: 'Update', clarification: 'Clarification', correction: 'Correction', retraction: 'Retraction' },

  facts: 'The facts',
  figures: 'Figures',
  dates: 'Dates',
  places: 'Places',
  sources: 'Sources',
  keyPoints: 'Key points',
  essentials: 'At a glance',
  references: 'Sources',
  corrections: 'Corrections and updates',
  updates: 'Corrections and updates',
  note: 'Note',
  context: 'Background',
  attributedTo: (name) => `according to ${name}`,
  observed: (period) => `Observed: ${period}`,
  restsOnSources: (count) =>
    count === 0
      ? 'These facts rest on no source.'
      : plural('en', count, { one: 'These facts rest on a single source.', other: `These facts rest on ${count} sources.` }),
  sourceNumbers: (count) => plural('en', count, { one: 'Source', other: 'Sources' }),
  citation: (number) => `Source ${number}`,
  backToText: (mention) => `back to the text, ${en.ordinal(mention)} mention`,
  seeAllFigures: (count) => plural('en', count, { one: 'See the figure', other: `See all ${count} figures` }),
  moreFigures: (count) => plural('en', count, { one: 'One more figure', other: `${count} more figures` }),
  replacedBy: 'Replaced by',
  derivedAs: (formula) => `Calculation: ${formula}`,
  basedOn: 'Based on',
  consultedOn: (day) => `accessed ${day}`,
  archivedCopy: 'archived copy',
  license: 'Licence',
  quoteOf: (speaker) => `Quotation: ${speaker}`,
  changedFrom: (label, from, to) => `${label}: now ${to}, previously ${from}`,

  skipToContent: 'Skip to content',
  home: 'Home',
  latestBriefings: 'Latest briefings',
  noBriefings: 'No briefings yet.',
  mainNavigation: 'Main navigation',
  languageSwitch: 'Language',
  publishedOn: (date) => `Published ${date}`,
  updatedOn: (date, reason) => (reason === '' ? `Updated ${date}` : `Updated ${date}: ${reason}`),
  byline: (names) => `By ${list('en-GB', names)}`,
  readInOtherLanguage: (name) => `Read in ${name}`,
  translationOf: (title) => `Translation of “${title}”`,
  related: 'Read next',
  outOfDate: (date) => `This briefing has been out of date since ${date}.`,
  retracted: 'This briefing has been retracted. Its contents should no longer be relied on.',
  corrected: (date) => `This briefing was corrected on ${date}.`,
  draft: 'Draft',
  scheduledFor: (date) => `Scheduled for ${date}`,
  footnotes: 'Notes',
  footnoteBack: (call) => (call === 1 ? 'back to the text' : `back to the text, ${en.ordinal(call)} reference`),
  pageNotFoundTitle: 'Page not found',
  pageNotFoundText: 'There is no page at this address. The link may be incomplete.',
  pageNotFoundLink: 'See the latest briefings',
  publishedBy: (publisher) => `Published by ${publisher}`,
  madeWith: (generator) => `Made with ${generator}`,
};

/** 11th, 12th and 13th, also in 111th. */
function teens(n: number): boolean {
  return n % 100 >= 11 && n % 100 <= 13;
}
