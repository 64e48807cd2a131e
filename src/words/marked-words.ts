import type { ChartWords } from './chart-words.ts';
import type { DatePrecision, TimeOfDay } from './date-words.ts';
import type { Words } from './words.ts';

/*
 * The marks of interlinear annotations (Unicode 23.8), which no font draws: where words of the interface begin, where a
 * text begins that they are given, and where either ends.
 */
const marks = { words: '\ufff9', given: '\ufffa', end: '\ufffb' } as const;
const eachMark = /[\ufff9-\ufffb]/;

/** The private use subtag (BCP 47, 2.2.7) of a language whose words are marked. `Intl` reads past it. */
const subtag = '-x-marked';

/** The tag of a language in which every sentence has its words of the interface marked. */
export function withMarks(tag: string): string {
  return tag + subtag;
}

/** The language of a tag, if that asks for marks. */
export function languageWithMarks(tag: string): string | undefined {
  return tag.endsWith(subtag) ? tag.slice(0, -subtag.length) : undefined;
}

/** What is read in texts, or joins them, but is not said itself. */
const unsaid = [
  ...(['tag', 'quotes', 'separators', 'currencyNoun', 'currencyNames', 'units', 'unitNames'] as const),
  'digits',
] as const satisfies readonly (keyof Words)[];

/** What sentences are given that is no text, but chooses between their forms. */
const choices: ReadonlySet<unknown> = new Set(
  Object.keys({
    ...({ year: true, month: true, day: true, instant: true } satisfies Record<DatePrecision, true>),
    ...({ n: true, ne: true, e: true, se: true, s: true, sw: true, w: true, nw: true } satisfies Record<
      Parameters<ChartWords['wayFrom']>[1],
      true
    >),
  }),
);

/** The same words with marks around all that they say, but not around the texts that they are given. */
export function markedWords<Some extends Words>(words: Some): Some {
  return Object.fromEntries(
    Object.entries(words).map(([name, said]) => [name, unsaid.some((other) => other === name) ? said : marked(said)]),
  ) as Some;
}

function marked(said: unknown): unknown {
  if (typeof said === 'string') return marks.words + said + marks.end;
  if (typeof said === 'function') return (...given: unknown[]) => marked(said(...given.map(markGiven)));
  if (typeof said !== 'object' || said === null || Array.isArray(said)) return said;
  return Object.fromEntries(Object.entries(said).map(([name, part]) => [name, marked(part)]));
}

function markGiven(given: unknown): unknown {
  if (isTime(given)) return { ...given, text: markGiven(given.text) };
  return typeof given === 'string' && given !== '' && !choices.has(given) ? marks.given + given + marks.end : given;
}

/** A time of day, unless English reads the half of the day from its letters. */
function isTime(given: unknown): given is TimeOfDay {
  return typeof given === 'object' && given !== null && 'text' in given && !/[a-z]/i.test(String(given.text));
}

/** A piece of a text: words of the interface, or what they were given. */
export interface MarkedPiece {
  readonly text: string;
  readonly isInterface: boolean;
}

/** The pieces of a text by its marks, without these. Blanks, figures and signs around words are no words. */
export function markedPieces(text: string): MarkedPiece[] {
  return runs(text)
    .flatMap(({ text, isInterface }) => (isInterface ? lettersOf(text) : [{ text, isInterface }]))
    .filter(({ text }) => text !== '');
}

/** Consecutive texts of one sentence, each with the marks that it needs to stand alone. */
export function markedAlone(texts: readonly string[]): string[] {
  const open: string[] = [];
  return texts.map((text) => {
    const before = open.join('');
    for (const mark of text.match(new RegExp(eachMark, 'g')) ?? []) {
      if (mark === marks.end) open.pop();
      else open.push(mark);
    }
    return before + text;
  });
}

function runs(text: string): MarkedPiece[] {
  const open: string[] = [];
  return text.split(/([\ufff9-\ufffb])/).flatMap((part) => {
    if (!eachMark.test(part)) return [{ text: part, isInterface: open.at(-1) === marks.words }];
    if (part === marks.end) open.pop();
    else open.push(part);
    return [];
  });
}

function lettersOf(text: string): MarkedPiece[] {
  const [, before = '', words = '', after = ''] = /^(\P{L}*)(\p{L}?.*?)(\P{L}*)$/su.exec(text) ?? [];
  return [
    { text: before, isInterface: false },
    { text: words, isInterface: true },
    { text: after, isInterface: false },
  ];
}
