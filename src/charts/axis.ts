import { isFromRight } from '../domain/language/text-direction.ts';

/** A tick of a scale with its label. */
export interface Tick {
  /** Position in per cent of the width, from the left. */
  readonly x: number;
  /** Alignment of the label at the tick, in text direction. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** The marks of one chart row. Positions are per cent of the width, from the left. */
export interface Span {
  /** A single value or day. */
  readonly dot: number | undefined;
  /** Start and end of a bar, in text direction. */
  readonly bar: readonly [number, number] | undefined;
  /** Sides on which the value is open; the bar extends to the end of the scale there. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/**
 * Converts a share of a scale (0 to 1) to per cent from the left. Scales run in text direction: in Arabic, numbers
 * grow and time passes from right to left, as in the text beside them.
 */
export function across(share: number, lang: string): number {
  const percent = Math.round(10_000 * share) / 100;
  return isFromRight(lang) ? 100 - percent : percent;
}

/** Maximum characters of all labels together on the narrowest screen. */
const room = 34;

/** The first list of ticks whose labels fit side by side on the narrowest screen, else the last list. */
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
