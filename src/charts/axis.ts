import { wordsFor } from '../words/words.ts';

/** A line of the scale with its label. */
export interface Tick {
  /** Per cent of the width from the left. */
  readonly x: number;
  /** How the label stands to it, in the direction of the text. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** What a row of a chart draws on the common scale. All positions are per cent of the width from the left. */
export interface Span {
  /** A single value or day. */
  readonly dot: number | undefined;
  /** Where a bar begins and ends, as the text runs. */
  readonly bar: readonly [number, number] | undefined;
  /** The sides on which it goes on; the bar reaches the end of the scale there. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/**
 * A share of the way along a scale as per cent from the left. Scales run as the text does: in Arabic numbers grow and
 * time passes from right to left, as in the tables and the sentences beside them.
 */
export function across(share: number, lang: string): number {
  const percent = Math.round(10_000 * share) / 100;
  return wordsFor(lang).direction === 'rtl' ? 100 - percent : percent;
}

/** Labels of all ticks together have this many characters on the narrowest screen. */
const room = 34;

/** The first of these lists of ticks whose labels stand side by side on the narrowest screen, else the last. */
export function fitting(lists: readonly (readonly { share: number; text: string }[])[], lang: string): Tick[] {
  const usable = lists.filter((list) => list.length > 0);
  const chosen = usable.find((list) => fits(list)) ?? usable.at(-1)?.slice(0, 1) ?? [];
  return chosen.map(({ share, text }) => ({ x: across(share, lang), anchor: anchorAt(share), text }));
}

function anchorAt(share: number): Tick['anchor'] {
  return share < 0.12 ? 'start' : share > 0.88 ? 'end' : 'middle';
}

function fits(list: readonly { readonly share: number; readonly text: string }[]): boolean {
  let end = Number.NEGATIVE_INFINITY;
  return list.every(({ share, text }) => {
    const width = text.length / room;
    const anchor = anchorAt(share);
    const start = anchor === 'start' ? share : anchor === 'end' ? share - width : share - width / 2;
    const free = start >= end;
    end = start + width + 1.5 / room;
    return free;
  });
}
