import { isFromRight } from '../domain/language/text-direction.ts';
import { textWidth } from './text-width.ts';

/** A tick of a scale with its label. */
export interface Tick {
  /** Position in per cent of the width, from the left. */
  readonly x: number;
  /** Alignment of the label at the tick, in text direction. */
  readonly anchor: Anchor;
  readonly text: string;
}

export type Anchor = 'start' | 'middle' | 'end';

/** A tick before it has a place on paper: its share of the scale, from 0 to 1. */
export interface ScaleTick {
  readonly share: number;
  readonly text: string;
}

/** The marks of one chart row. Positions are per cent of the width, from the left. */
export interface Span {
  /** The value, or both ends of a range without one. */
  readonly dots: readonly number[];
  /** Start and end of a bar, in text direction. */
  readonly bar: readonly [number, number] | undefined;
  /** Sides on which the value is open; the bar has an arrow there. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** Font size of the labels of a scale, in the pixels of its width. */
export const tickFont = 13;

/**
 * Converts a share of a scale (0 to 1) to per cent from the left. Scales run in text direction: in Arabic, numbers
 * grow and time passes from right to left, as in the text beside them.
 */
export function across(share: number, lang: string): number {
  const percent = Math.round(10_000 * share) / 100;
  return isFromRight(lang) ? 100 - percent : percent;
}

/** A tick at its place across a chart. */
export function tickAt({ share, text }: ScaleTick, lang: string): Tick {
  return { x: across(share, lang), anchor: anchorAt(share), text };
}

/** The label of the first tick begins there and that of the last ends there, so that neither leaves the chart. */
function anchorAt(share: number): Anchor {
  return share < 0.08 ? 'start' : share > 0.92 ? 'end' : 'middle';
}

/** Whether the labels of ticks stand side by side across a width without meeting. */
export function fitsAcross(ticks: readonly ScaleTick[], width: number): boolean {
  let end = Number.NEGATIVE_INFINITY;
  const named = ticks.filter(({ text }) => text !== '');
  return named.every(({ share, text }) => {
    const length = textWidth(text, tickFont);
    const anchor = anchorAt(share);
    const start = share * width - (anchor === 'start' ? 0 : anchor === 'end' ? length : length / 2);
    const free = start >= end;
    end = start + length + 0.8 * tickFont;
    return free;
  });
}
