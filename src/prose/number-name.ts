import type { NumberContext } from '../words/prose/prose-words.ts';
import { wordsFor } from '../words/words.ts';
import { beginsWithOne, endsWithOne } from './word-list.ts';

/** Tests of the words around a number, compiled once per language. */
export interface NumberNeighbours {
  /** Whether a label precedes: "article", "page", "vol n°". */
  readonly labelled: (before: string) => boolean;
  /** Whether a name precedes: "Boeing", "Section", "Apollo"; but "in Gaza 250 people" counts. */
  readonly named: (before: string, after: string) => boolean;
  /** Whether a singular article precedes: "le 3919". */
  readonly singular: (before: string) => boolean;
  /** Whether a word that announces a quantity precedes: "environ", "more than". */
  readonly cued: (before: string) => boolean;
  /** Whether a counted noun follows: "personnes". */
  readonly counts: (after: string) => boolean;
  readonly yearBefore: (before: string) => boolean;
  /** Whether a span of time tells when something happened. */
  readonly ago: (before: string, after: string) => boolean;
  /** Whether the words before mark a three-digit year: "en 476". */
  readonly threeDigitYear: (before: string) => boolean;
  /** Whether a word precedes that makes a four-digit number a count: "more than". */
  readonly compared: (before: string) => boolean;
  /** Whether the text between two numbers joins them: "121 et 122". */
  readonly joins: (between: string) => boolean;
  readonly era: (after: string) => boolean;
  /** Whether a street precedes, as before a house number. */
  readonly addressed: (before: string) => boolean;
  /** Whether a street follows, as after a house number. */
  readonly house: (after: string) => boolean;
  /** Whether it is a telephone service: "call 911". */
  readonly hotline: (typed: string, before: string, after: string) => boolean;
  readonly calibre: (before: string, after: string) => boolean;
  readonly race: (after: string) => boolean;
  readonly clock: (after: string) => boolean;
}

const cache = new Map<string, NumberNeighbours>();

export function neighboursFor(lang: string, words: NumberContext): NumberNeighbours {
  let found = cache.get(lang);
  if (found === undefined) {
    found = compile(lang, words);
    cache.set(lang, found);
  }
  return found;
}

const nameBefore = /(?<before>(?:^|[.!?…:;\n«“"(–—]\s*)?)(?<![\p{L}\p{N}])(?<name>\p{Lu}[\p{L}\p{M}\p{N}&’.-]*) $/u;
/** "n° ", "No. ", "§ ". */
const numero = /(?:(?<![\p{L}\p{N}])n(?:[°º]s?|ᵒˢ?|os?\.?)|[№#§]) ?$/iu;

function compile(lang: string, words: NumberContext): NumberNeighbours {
  const labels = endsWithOne(words.labels);
  const cues = endsWithOne([...words.cues, ...Object.values(wordsFor(lang).qualifierWords).flat()]);
  const singular = endsWithOne(words.singular);
  const years = endsWithOne(words.beforeYear);
  const counted = beginsWithOne(words.counted);
  const comparisons = endsWithOne(words.comparisons);
  const agoBefore = endsWithOne(words.ago.before);
  const agoAfter = beginsWithOne(words.ago.after);
  const eras = beginsWithOne(words.eras);
  const streets = beginsWithOne(words.streets);
  const streetsBefore = new Set(words.streetsBefore);
  const hotlines = beginsWithOne(words.hotlines);
  const calling = endsWithOne(words.calling);
  const weapons = beginsWithOne(words.calibres);
  const weaponNames = new Set(words.calibres);
  // "Canons Caesar de 155 mm".
  const weaponBefore = (before: string) =>
    before
      .trimEnd()
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .slice(-4)
      .some((word) => weaponNames.has(word));
  const races = beginsWithOne(words.races);
  const clocks = beginsWithOne(words.clocks);
  const places = endsWithOne(words.beforePlace);
  const openers = new Set([...words.openers, ...words.beforeYear]);
  const bare = (before: string) => before.trimEnd();
  return {
    labelled: (before) => numero.test(before) || labels.test(before.replace(/[\s.(:]+$/u, '')),
    named: (before, after) => {
      const match = nameBefore.exec(before);
      const { name = '', before: left = '' } = match?.groups ?? {};
      if (match === null || /^\p{L}+ly$/u.test(name)) return false;
      // "L’A 320"; at the start of a sentence the letter may be an article.
      if (/^\p{L}$/u.test(name) && match.index > 0 && left === '') return true;
      if (openers.has(name.toLowerCase()) || cues.test(name)) return false;
      // English days are capitalised.
      if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(name)) return false;
      return !counted.test(after.trimStart()) || !places.test(bare(before.slice(0, match.index)));
    },
    addressed: (before) => {
      const [street = '', ...name] = before.split(/(?<!\p{L})(?=\p{L})/u).slice(-5);
      return (
        name.length > 0 && [street, ...name].slice(0, -1).some((word) => streetsBefore.has(word.trim().toLowerCase()))
      );
    },
    singular: (before) => singular.test(bare(before)) || /(?<!\p{L})l’$/iu.test(before),
    cued: (before) => cues.test(bare(before)),
    counts: (after) => counted.test(after.replace(/^[ -](?:d’|de |of )?/u, '')),
    yearBefore: (before) => years.test(bare(before)),
    ago: (before, after) => agoBefore.test(bare(before)) || agoAfter.test(after.trimStart()),
    threeDigitYear: (before) =>
      /(?<!\p{L})(?:en|in|im|vers|circa|since|depuis|seit|desde|hacia|عام|سنة) $/iu.test(before),
    compared: (before) => comparisons.test(bare(before)),
    joins: (between) =>
      between !== '' &&
      between.split(/[\s(),;/–—-]+/).every((word) => word === '' || words.joints.includes(word.toLowerCase())),
    era: (after) => eras.test(after.trimStart()),
    house: (after) =>
      streets.test(after.replace(/^,? ?(?:bis |ter |quater )?,? ?/u, '')) ||
      (/^(?: \p{Lu}[\p{L}’.-]*){2,4}/u.exec(after)?.[0] ?? '')
        .split(' ')
        .slice(2)
        .some((word) => streets.test(word)),
    hotline: (typed, before, after) =>
      words.services.includes(typed) && (hotlines.test(after.trimStart()) || calling.test(bare(before))),
    calibre: (before, after) => weaponBefore(before) || weapons.test(after.trimStart()),
    race: (after) => races.test(after.trimStart()),
    clock: (after) => clocks.test(after.trimStart()),
  };
}
