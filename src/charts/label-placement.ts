/** A box in the units of a drawing, y growing downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A straight line that labels avoid where they can. */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** Where a label stands: on its mark, beside it, or above or below it, where it may also begin or end at the mark. */
export type Side =
  | 'on'
  | 'right'
  | 'left'
  | 'above'
  | 'above-right'
  | 'above-left'
  | 'below'
  | 'below-right'
  | 'below-left';

/** A label that asks for a place by the box of its mark, on one of some sides, the best first. */
export interface LabelWish {
  readonly mark: Box;
  readonly width: number;
  readonly height: number;
  readonly sides: readonly Side[];
  /** Whether the label is worth crossing a line for. */
  readonly mayCross?: boolean;
}

export interface PlacedLabel {
  readonly side: Side;
  readonly box: Box;
}

/** Free space between a mark and its label. */
const gap = 3;

/**
 * Gives each label, in order, the first place inside the frame where it meets no obstacle and no earlier label;
 * undefined where there is none. Lines are crossed only where no other place is free, and only by labels that may.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  frame: Box,
  obstacles: readonly Box[],
  lines: readonly Segment[] = [],
): (PlacedLabel | undefined)[] {
  const taken = [...obstacles];
  return wishes.map((wish) => {
    const free = wish.sides
      .map((side) => ({ side, box: boxAt(wish, side) }))
      .filter(({ box }) => isInside(box, frame) && !taken.some((other) => meets(box, other)));
    const placed =
      free.find(({ box }) => !lines.some((line) => crosses(line, box))) ?? (wish.mayCross ? free[0] : undefined);
    if (placed !== undefined) taken.push(placed.box);
    return placed;
  });
}

/** The box of a mark around its centre. */
export function boxAround(x: number, y: number, halfWidth: number, halfHeight = halfWidth): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

/** Whether two boxes have more than an edge in common. */
export function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function boxAt({ mark, width, height }: LabelWish, side: Side): Box {
  const [x, y] = [(mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2];
  const isAside = side === 'right' || side === 'left';
  const left = side.endsWith('right')
    ? isAside
      ? mark.right + gap
      : mark.left
    : side.endsWith('left')
      ? (isAside ? mark.left - gap : mark.right) - width
      : x - width / 2;
  const top = side.startsWith('above')
    ? mark.top - gap - height
    : side.startsWith('below')
      ? mark.bottom + gap
      : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

function isInside(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.top >= frame.top && box.right <= frame.right && box.bottom <= frame.bottom;
}

/** Liang–Barsky: the part of the line that lies within the box is not empty. */
function crosses([x1, y1, x2, y2]: Segment, { left, top, right, bottom }: Box): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [from, to] = [0, 1];
  for (const [direction, distance] of [
    [-dx, x1 - left],
    [dx, right - x1],
    [-dy, y1 - top],
    [dy, bottom - y1],
  ] as const) {
    if (direction === 0 && distance < 0) return false;
    if (direction < 0) from = Math.max(from, distance / direction);
    if (direction > 0) to = Math.min(to, distance / direction);
  }
  return from <= to;
}
