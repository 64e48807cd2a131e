const dayLength = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Start of a calendar day (`YYYY-MM-DD`) in an IANA time zone, in milliseconds since 1970. If midnight is skipped,
 * the first moment after it; if it occurs twice, the first.
 */
export function startOfDay(day: string, timeZone: string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const offsets = [offsetAt(midnight - dayLength, timeZone), offsetAt(midnight + dayLength, timeZone)];
  const starts = offsets.map((offset) => midnight - offset).filter((start) => wallClock(start, timeZone) === midnight);
  return starts.length > 0 ? Math.min(...starts) : firstMomentAfter(midnight, timeZone);
}

/** The calendar day in a time zone at a moment, as `YYYY-MM-DD`. */
export function dayInZone(epochMilliseconds: number, timeZone: string): string {
  const [day = ''] = new Date(wallClock(epochMilliseconds, timeZone)).toISOString().split('T');
  return day;
}

/** Local time of the zone, as milliseconds of the same time in UTC. */
export function wallClock(epochMilliseconds: number, timeZone: string): number {
  return epochMilliseconds + offsetAt(epochMilliseconds, timeZone);
}

function firstMomentAfter(midnight: number, timeZone: string): number {
  let before = midnight - dayLength;
  let after = midnight + dayLength;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (wallClock(middle, timeZone) < midnight) before = middle;
    else after = middle;
  }
  return after;
}

/** Cached, since `Intl` is slow and a build looks up each moment many times. */
const offsets = new Map<string, Map<number, number>>();
const mostOffsets = 100_000;

function offsetAt(epochMilliseconds: number, timeZone: string): number {
  const known = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, known);
  const offset = known.get(epochMilliseconds) ?? readOffset(epochMilliseconds, timeZone);
  if (known.size > mostOffsets) known.clear();
  known.set(epochMilliseconds, offset);
  return offset;
}

function readOffset(epochMilliseconds: number, timeZone: string): number {
  const name = formatFor(timeZone)
    .formatToParts(epochMilliseconds)
    .find((part) => part.type === 'timeZoneName')?.value;
  // `GMT`, `GMT+01:00`, and `GMT-00:01:15` before zones were standardised.
  const [, sign, hours, minutes, seconds = '0'] = /^GMT([+-])(\d+):(\d+)(?::(\d+))?$/.exec(name ?? '') ?? [];
  if (sign === undefined) return 0;
  const size = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -size : size;
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
  }
  return format;
}
