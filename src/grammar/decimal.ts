import Fraction from 'fraction.js';

/** An exact rational number. Every typed amount is one; rounding happens only in print. */
export type Decimal = Fraction;

const plainDecimal = /^-?[0-9]+(?:\.[0-9]+)?$/;

/** Regular expression source for plain decimals, for tools that accept nothing else. */
export const decimalPattern = plainDecimal.source.slice(1, -1);

const exponentForm = /^(-?)([0-9])(?:\.([0-9]+))?e([+-][0-9]+)$/;

/** Maximum length of a number: enough for any IEEE 754 number written out, short enough for fast arithmetic. */
const longest = 400;

/**
 * Maximum digits of an amount: enough for any count, and two bounds plus the figure's id still fit a folder name (255
 * bytes).
 */
export const mostDigits = 60;

/**
 * Spells a number without exponent; text must be plain already. Undefined for anything else, and above 400
 * characters.
 */
export function plainSpelling(value: string | number): string | undefined {
  const text = spelledOut(value);
  return text.length <= longest && plainDecimal.test(text) ? text : undefined;
}

/** Whether a decimal exceeds the digits of an amount, zeros included: `1e-300` has 301. */
export function hasTooManyDigits(value: string | number): boolean {
  const text = spelledOut(value);
  return plainDecimal.test(text) && text.replace(/[-.]/g, '').length > mostDigits;
}

function spelledOut(value: string | number): string {
  return typeof value === 'number' ? withoutExponent(String(value)) : value;
}

/** Parses a plain decimal such as `-12.50`; undefined for anything else (`1/3`, `1e3`, `.5`, `+1`). */
export function parseDecimal(text: string | number): Decimal | undefined {
  const plain = plainSpelling(text);
  if (plain === undefined) return undefined;
  return new Fraction(BigInt(plain.replace('.', '')), 10n ** BigInt(decimalsOf(plain)));
}

/** Number of decimals as typed: 2 for `"12.50"`, 1 for `12.5`. */
export function decimalsOf(value: string | number): number {
  const plain = plainSpelling(value) ?? '';
  const point = plain.indexOf('.');
  return point === -1 ? 0 : plain.length - point - 1;
}

/** Rounds to `decimals` places, halves away from zero; −3 rounds to thousands. */
export function roundHalfAway(value: Decimal, decimals: number): Decimal {
  const scaled = value.mul(powerOfTen(decimals));
  const magnitude = (2n * scaled.n + scaled.d) / (2n * scaled.d);
  return new Fraction(scaled.s * magnitude, 1n).mul(powerOfTen(-decimals));
}

/** Ten to the power of an integer, which may be negative. */
export function powerOfTen(exponent: number): Decimal {
  return exponent < 0 ? new Fraction(1n, 10n ** BigInt(-exponent)) : new Fraction(10n ** BigInt(exponent), 1n);
}

/**
 * Plain notation with exactly `decimals` places, halves rounded away from zero. By default as many as the number has,
 * or twelve if it does not terminate.
 */
export function decimalText(value: Decimal, decimals: number = ownDecimals(value)): string {
  const shown = Math.max(0, decimals);
  const rounded = roundHalfAway(value, decimals).mul(powerOfTen(shown));
  const digits = String(rounded.n).padStart(shown + 1, '0');
  const sign = rounded.s < 0n ? '-' : '';
  return sign + (shown === 0 ? digits : `${digits.slice(0, -shown)}.${digits.slice(-shown)}`);
}

/**
 * Decimals of a terminating fraction: in lowest terms its denominator has only factors 2 and 5, and the larger
 * exponent counts.
 */
function ownDecimals(value: Decimal): number {
  let rest = value.d;
  const count = { 2: 0, 5: 0 };
  for (const prime of [2, 5] as const) {
    for (; rest % BigInt(prime) === 0n; rest /= BigInt(prime)) count[prime] += 1;
  }
  return rest === 1n ? Math.max(count[2], count[5]) : 12;
}

function withoutExponent(text: string): string {
  const match = exponentForm.exec(text);
  if (match === null) return text;
  const [, sign = '', first = '', more = '', exponent] = match;
  const digits = first + more;
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return (
    sign + (point >= digits.length ? digits.padEnd(point, '0') : `${digits.slice(0, point)}.${digits.slice(point)}`)
  );
}
