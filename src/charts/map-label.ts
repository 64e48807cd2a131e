/** A named point of a map, in per cent of its sides. */
export interface MapPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** True for the name of an area, which is drawn at the point; otherwise beside it. */
  readonly area: boolean;
}

/** A point with the position of its name; without room, its name appears only in the list beside the map. */
export interface MapLabel extends MapPoint {
  readonly label: { readonly side: Side; readonly box: Box } | undefined;
}

type Side = 'on' | 'right' | 'left' | 'above' | 'below';

/** A box in pixels of the narrowest map, where labels take the most room relative to it. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const narrowest = { width: 288, height: 180 };
const letter = 7.4;
const line = 16;
const gap = 8;

/** Places each name, in order, on the first side where it overlaps no other name, point or edge. */
export function placeLabels(points: readonly MapPoint[], others: readonly MapLabel[]): MapLabel[] {
  const taken: Box[] = [
    ...others.flatMap(({ label }) => (label === undefined ? [] : [label.box])),
    ...[...others, ...points].filter(({ area }) => !area).map(dotOf),
  ];
  return points.map((point) => {
    const sides: readonly Side[] = point.area ? ['on'] : ['right', 'left', 'above', 'below'];
    const label = sides
      .map((side) => ({ side, box: boxAt(point, side) }))
      .find(({ box }) => isInside(box) && !taken.some((other) => meets(box, other)));
    if (label !== undefined) taken.push(label.box);
    return { ...point, label };
  });
}

function boxAt(point: MapPoint, side: Side): Box {
  const { x, y } = pixels(point);
  const width = point.name.length * letter;
  const left = { on: x - width / 2, right: x + gap, left: x - gap - width, above: x - width / 2, below: x - width / 2 };
  const top = { on: y - line / 2, right: y - line / 2, left: y - line / 2, above: y - gap - line, below: y + gap };
  return { left: left[side], top: top[side], right: left[side] + width, bottom: top[side] + line };
}

function dotOf(point: MapPoint): Box {
  const { x, y } = pixels(point);
  return { left: x - 5, top: y - 5, right: x + 5, bottom: y + 5 };
}

function pixels({ x, y }: MapPoint): { x: number; y: number } {
  return { x: (x * narrowest.width) / 100, y: (y * narrowest.height) / 100 };
}

function isInside({ left, top, right, bottom }: Box): boolean {
  return left >= 0 && top >= 0 && right <= narrowest.width && bottom <= narrowest.height;
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
