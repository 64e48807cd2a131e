import { type Edtf, firstDay, lastDay, type Point } from '../../grammar/edtf.ts';

/** Whether a date ends before another begins; never true of an end or beginning that is open. */
export function endsBefore(before: Edtf, after: Edtf): boolean {
  const [end, start] = [endsOf(before)[1], endsOf(after)[0]];
  if (end === null || start === null) return false;
  if (end.precision === 'instant' && start.precision === 'instant')
    return Date.parse(end.text) < Date.parse(start.text);
  return lastDay(end) < firstDay(start);
}

/** By beginning, then by end; what has an open beginning comes first, what has an open end last. Instants of one day by hour. */
export function compareEdtf(a: Edtf, b: Edtf): number {
  if (isInstant(a) && isInstant(b)) return Date.parse(a.text) - Date.parse(b.text);
  const [[startA, endA], [startB, endB]] = [endsOf(a), endsOf(b)];
  return (
    compare(startA === null ? '' : firstDay(startA), startB === null ? '' : firstDay(startB)) ||
    compare(endA === null ? '~' : lastDay(endA), endB === null ? '~' : lastDay(endB)) ||
    compare(a.text, b.text)
  );
}

function isInstant(date: Edtf): boolean {
  return date.type === 'point' && date.precision === 'instant';
}

function endsOf(date: Edtf): readonly [Point | null, Point | null] {
  return date.type === 'point' ? [date, date] : [date.start, date.end];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
