import { type Edtf, firstDay, lastDay, type Point } from '../../grammar/edtf.ts';

/** Whether a date ends before another begins. False if that end or beginning is open. */
export function endsBefore(before: Edtf, after: Edtf): boolean {
  const [end, start] = [endsOf(before)[1], endsOf(after)[0]];
  if (end === null || start === null) return false;
  if (end.precision === 'instant' && start.precision === 'instant')
    return Date.parse(end.text) < Date.parse(start.text);
  return lastDay(end) < firstDay(start);
}

/** Compares by beginning, then by end. Open beginnings come first, open ends last. Two instants compare to the second. */
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
