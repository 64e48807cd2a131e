import { parseEdtf } from './edtf.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * The length of a closed interval, both ends included, as an ISO 8601 duration in the unit it is typed in:
 *
 *     2024-10-01/2024-10-28   →   P28D
 *     2024-10/2024-11         →   P2M
 *     2022/2024               →   P3Y
 *     2022                    →   P1Y
 *
 * Undefined for an instant, an open interval, and an interval whose ends differ in precision.
 */
export function edtfDuration(text: string): string | undefined {
  const parsed = parseEdtf(text);
  if (parsed === undefined) return undefined;
  const { start, end } = parsed.type === 'interval' ? parsed : { start: parsed, end: parsed };
  if (start === null || end === null || start.precision !== end.precision || start.precision === 'instant') {
    return undefined;
  }
  if (start.precision === 'day') return `P${(Date.parse(end.text) - Date.parse(start.text)) / day + 1}D`;
  const months = monthsSinceYearZero(end.text) - monthsSinceYearZero(start.text);
  return start.precision === 'month' ? `P${months + 1}M` : `P${months / 12 + 1}Y`;
}

/** The start of an interval as typed, undefined if open; of a point, the point itself. */
export function startOf(text: string): string | undefined {
  const parsed = parseEdtf(text);
  return parsed?.type === 'interval' ? parsed.start?.text : parsed?.text;
}

function monthsSinceYearZero(text: string): number {
  const [year, month = '1'] = text.split('-');
  return Number(year) * 12 + Number(month);
}
