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

/** A present or former value of a figure, which others may have quoted. */
export interface FigureVersion {
  /** The name of the value in addresses: what an address shows never changes. */
  readonly name: string;
  /** The figure with this value. */
  readonly figure: Figure;
  /** The updates that have changed the value since, newest first. Empty for the present value. */
  readonly changes: readonly Correction[];
}

/**
 * Every value that a figure has had according to its record, the present one first. A former value that has become the
 * present one again is listed once, as the present one: those who quoted it are right again.
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
