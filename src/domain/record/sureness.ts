import type { Status } from '../../schema/figure-fields.ts';

const order: Readonly<Record<Status, number>> = { confirmed: 0, estimated: 1, claimed: 2, disputed: 3, projected: 4 };

/** Compares statuses by certainty, the most certain first. */
export function bySureness(a: Status, b: Status): number {
  return order[a] - order[b];
}
