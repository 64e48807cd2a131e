import type { Figure } from '../../schema/figure.ts';

type Unit = Figure['unit'];

/**
 * Whether two units of one language are the same. Their `other` forms are compared; a plain text is its own `other` form,
 * so `soldats` equals `{one: soldat, other: soldats}`. Forms that both units have must be equal too.
 */
export function isSameUnit(a: Unit, b: Unit): boolean {
  const [left, right] = [forms(a), forms(b)];
  return Object.entries(left).every(([category, form]) => right[category] === undefined || right[category] === form);
}

function forms(unit: Unit): Readonly<Record<string, string | undefined>> {
  return typeof unit === 'string' ? { other: unit } : unit;
}

/** The unit as an editor would type it, for messages. */
export function unitAsTyped(unit: Unit): string {
  if (typeof unit === 'string') return unit;
  return `{${Object.entries(unit)
    .map(([category, form]) => `${category}: ${form}`)
    .join(', ')}}`;
}
