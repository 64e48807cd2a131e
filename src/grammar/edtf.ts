import { type PartOfYear, parsePartOfYear } from './part-of-year.ts';
import { startOfDay } from './zoned-time.ts';

export { dayInZone } from './zoned-time.ts';

/** The precision of a date. */
export type Precision = 'year' | 'month' | 'day' | 'instant';

/** A point in time at its typed precision, which is part of its meaning. */
export interface Point {
  readonly type: 'point';
  readonly precision: Precision;
  readonly text: string;
}

/** An interval; `null` marks an open side (`..`). At least one side is known. */
export interface Interval {
  readonly type: 'interval';
  readonly start: Point | null;
  readonly end: Point | null;
  readonly text: string;
  /** The quarter or half that it was typed as; its sides are then the days. */
  readonly part?: PartOfYear;
}

/** The part of EDTF (ISO 8601-2) that editors type. */
export type Edtf = Point | Interval;

const calendarPoint = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/;
const instant =
  /^([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.[0-9]{1,9})?)?(?:Z|[+-]([0-9]{2}):([0-9]{2}))$/;
const intervalPrecisions: readonly Precision[] = ['year', 'month', 'day'];

/**
 * Parses a point, an interval, or a quarter or half of a year; undefined for other text, and for days or hours that do not
 * exist.
 */
export function parseEdtf(text: string): Edtf | undefined {
  const slash = text.indexOf('/');
  if (slash === -1) return parsePoint(text, ['year', 'month', 'day', 'instant']) ?? partAsInterval(text);
  const start = parseSide(text.slice(0, slash), 'firstDay');
  const end = parseSide(text.slice(slash + 1), 'lastDay');
  if (start === undefined || end === undefined || (start === null && end === null)) return undefined;
  return { type: 'interval', start, end, text };
}

/** Parses a point in one of the allowed precisions; undefined otherwise. */
export function parsePoint(text: string, allowed: readonly Precision[]): Point | undefined {
  const precision = precisionOf(text);
  return precision !== undefined && allowed.includes(precision) ? { type: 'point', precision, text } : undefined;
}

/** The first day as `YYYY-MM-DD`: of a month or year; of a day, itself; of an instant, the calendar day as typed. */
export function firstDay(point: Point): string {
  if (point.precision === 'year') return `${point.text}-01-01`;
  return point.precision === 'month' ? `${point.text}-01` : point.text.slice(0, 10);
}

/** The last day of a month or year; otherwise as `firstDay`. */
export function lastDay(point: Point): string {
  if (point.precision === 'year') return `${point.text}-12-31`;
  if (point.precision !== 'month') return point.text.slice(0, 10);
  return `${point.text}-${daysInMonth(Number(point.text.slice(0, 4)), Number(point.text.slice(5)))}`;
}

/** Milliseconds since 1970 of an instant, or of the start of a day, month or year in an IANA time zone. */
export function instantOf(point: Point, timeZone: string): number {
  return point.precision === 'instant' ? Date.parse(point.text) : startOfDay(firstDay(point), timeZone);
}

/** A quarter or half on a side of an interval is the day at that side. */
function parseSide(text: string, side: 'firstDay' | 'lastDay'): Point | null | undefined {
  if (text === '..') return null;
  return parsePoint(text, intervalPrecisions) ?? day(parsePartOfYear(text)?.[side]);
}

function partAsInterval(text: string): Interval | undefined {
  const part = parsePartOfYear(text);
  const [start, end] = [day(part?.firstDay), day(part?.lastDay)];
  return part && start && end && { type: 'interval', start, end, text, part };
}

function day(text: string | undefined): Point | undefined {
  return text === undefined ? undefined : { type: 'point', precision: 'day', text };
}

function precisionOf(text: string): Precision | undefined {
  const [, year, month, day] = calendarPoint.exec(text) ?? [];
  if (year !== undefined) {
    if (month === undefined) return 'year';
    if (Number(month) < 1 || Number(month) > 12) return undefined;
    if (day === undefined) return 'month';
    return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)) ? 'day' : undefined;
  }
  const [, date, hour, minute, second = '00', offsetHour = '00', offsetMinute = '00'] = instant.exec(text) ?? [];
  if (date === undefined || precisionOf(date) !== 'day') return undefined;
  const inDay = Number(hour) <= 23 && Number(minute) <= 59 && Number(second) <= 59;
  const offsetExists = Number(offsetMinute) <= 59 && Number(offsetHour) * 60 + Number(offsetMinute) <= 14 * 60;
  return inDay && offsetExists ? 'instant' : undefined;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
