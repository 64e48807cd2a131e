import { memoize } from '../domain/language/memoize.ts';
import { printingLocale } from '../domain/language/printing-locale.ts';
import { wordsFor } from '../words/words.ts';

const shapes = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  monthOfYear: { month: 'short', year: 'numeric' },
  day: { month: 'short', day: 'numeric' },
  dayOfYear: { month: 'short', day: 'numeric', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
type Shape = keyof typeof shapes;

/**
 * The days of an axis in words, as short as they can be: "2014", "oct. 2024", "nov.", "28 oct. 2024", "1ᵉʳ nov.". The
 * year stands at the first tick and where it changes.
 */
export function tickDates(days: readonly Date[], lang: string): string[] {
  const isWholeMonth = days.every((day) => day.getUTCDate() === 1);
  if (isWholeMonth && days.every((day) => day.getUTCMonth() === 0))
    return days.map((day) => inWords(day, 'year', lang));
  const [short, long] = isWholeMonth ? (['month', 'monthOfYear'] as const) : (['day', 'dayOfYear'] as const);
  return days.map((day, index) => {
    const isNewYear = days[index - 1]?.getUTCFullYear() !== day.getUTCFullYear();
    return inWords(day, isNewYear ? long : short, lang);
  });
}

function inWords(day: Date, shape: Shape, lang: string): string {
  const { dayOfMonth } = wordsFor(lang);
  return formatOf(shape, lang)
    .formatToParts(day)
    .map(({ type, value }) => (type === 'day' ? dayOfMonth(value) : value))
    .join('');
}

/** Kept, since making one takes a hundred times as long as using it. */
const formatOf = memoize(
  (shape: Shape, lang: string) =>
    new Intl.DateTimeFormat(printingLocale(lang), { ...shapes[shape], timeZone: 'UTC', calendar: 'gregory' }),
);
