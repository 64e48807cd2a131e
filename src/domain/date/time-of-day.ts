import { wallClock } from '../../grammar/zoned-time.ts';
import { wordsFor } from '../../words/words.ts';
import { printingLocale } from '../language/printing-locale.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A day with its time, to the minute: "28 octobre 2024 à 16 heures", in lists of times "à 16 h 00".
 *
 * @param wall The local time, expressed as if it were UTC.
 */
export function dayAndTime(day: string, wall: Date, lang: string, inList: boolean): string {
  let format = formats.get(lang);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(printingLocale(lang), { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
    formats.set(lang, format);
  }
  const time = { hour: wall.getUTCHours(), minute: wall.getUTCMinutes(), text: format.format(wall) };
  const { atTime, atClockTime } = wordsFor(lang);
  return (inList ? atClockTime : atTime)(day, time);
}

/** The local time of an instant at its typed offset, expressed as if it were UTC. */
export function typedWall(instant: string): Date {
  return new Date(`${instant.replace(offset, '')}Z`);
}

/** The offset of an instant in words, such as UTC or UTC+9. Empty if the time zone has the same offset at that moment. */
export function foreignOffset(instant: string, timeZone: string): string {
  const moment = Date.parse(instant);
  if (wallClock(moment, timeZone) === typedWall(instant).getTime()) return '';
  const [, sign, hours = '0', minutes = '00'] = offset.exec(instant) ?? [];
  if (sign === undefined || (Number(hours) === 0 && minutes === '00')) return 'UTC';
  return `UTC${sign.replace('-', '−')}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}

const offset = /(?:Z|([+-])([0-9]{2}):([0-9]{2}))$/;
