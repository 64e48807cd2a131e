import type { Figure } from '../../schema/figure.ts';
import type { Update } from '../../schema/update.ts';
import { updatesOldestFirst } from '../date/schedule.ts';
import {
  type Correction,
  isCorrection,
  isSameValue,
  presentValues,
  type RecordedValue,
  recordedQuantity,
  valueName,
} from './correction-chain.ts';

/** A value that a figure has or had, as it can still be quoted. */
export interface FigureVersion {
  /** Names the value in addresses, so that what an address says can never change. */
  readonly name: string;
  /** The figure with this value. */
  readonly figure: Figure;
  /** What changed the value since, newest first; empty for the present one. */
  readonly changes: readonly Correction[];
}

/**
 * Every value that a figure ever had by the record, the present one first. A value that came back is the present one: whoever
 * quoted it then is right again.
 */
export function figureVersions(figure: Figure, updates: readonly Update[], timeZone: string): FigureVersion[] {
  const present = presentValues(figure);
  const corrections = updatesOldestFirst(
    updates.filter(isCorrection).filter((update) => update.figure === figure.id),
    timeZone,
  );
  const versions: FigureVersion[] = present
    .slice(0, 1)
    .map((value) => ({ name: valueName(value), figure, changes: [] }));
  for (const [index, { from }] of [...corrections.entries()].reverse()) {
    const name = valueName(from);
    const known = versions.some((version) => version.name === name);
    if (known || present.some((value) => isSameValue(value, from))) continue;
    versions.push({ name, figure: withValue(figure, from), changes: corrections.slice(index).reverse() });
  }
  return versions;
}

function withValue(figure: Figure, value: RecordedValue): Figure {
  return { ...figure, ...recordedQuantity(figure, value) } as Figure;
}
