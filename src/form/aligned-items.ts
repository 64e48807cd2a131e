import { type FormValue, isSame } from './form-value.ts';

/** An item of before and the one in its place; one of the two is missing where an item was removed or added. */
export type AlignedItem = readonly [before: number | undefined, after: number | undefined];

/**
 * Says which items of a list became which: those of one id, or that say the same, are one. Between them, items count as
 * changed in their order.
 */
export function alignedItems(before: readonly FormValue[], after: readonly FormValue[]): AlignedItem[] {
  const result: AlignedItem[] = [];
  let [from, to] = [0, 0];
  for (const [oldIndex, newIndex] of [...common(before, after), [before.length, after.length] as const]) {
    while (from < oldIndex || to < newIndex)
      result.push([from < oldIndex ? from++ : undefined, to < newIndex ? to++ : undefined]);
    if (oldIndex < before.length) result.push([from++, to++]);
  }
  return result;
}

/** The longest common subsequence of two lists, as pairs of places. */
function common(before: readonly FormValue[], after: readonly FormValue[]): [number, number][] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const value = isOne(before[row], after[column])
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
      lengths[row]?.splice(column, 1, value);
    }
  }
  const pairs: [number, number][] = [];
  for (let [row, column] = [0, 0]; row < before.length && column < after.length; ) {
    if (isOne(before[row], after[column])) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

function isOne(one: FormValue, other: FormValue): boolean {
  const [id, otherId] = [idOf(one), idOf(other)];
  return id === undefined && otherId === undefined ? isSame(one, other) : id === otherId;
}

function idOf(value: FormValue): FormValue {
  return typeof value === 'object' && 'id' in value ? value.id : undefined;
}
