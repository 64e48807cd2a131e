import type { Point, Position } from 'unist';
import { LineMap } from '../domain/problem/line-map.ts';
import type { Prose } from './checked-file.ts';

type Source = Pick<Prose, 'text'>;

const lines = new WeakMap<Source, LineMap>();

/** Converts offsets in a piece of prose to a position. */
export function positionAt(prose: Source, from: number, to: number): Position {
  const map = lines.get(prose) ?? new LineMap(prose.text);
  lines.set(prose, map);
  const pointAt = (offset: number): Point => ({ ...map.place(offset), offset });
  return { start: pointAt(from), end: pointAt(to) };
}
