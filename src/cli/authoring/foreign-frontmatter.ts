import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

/** A text of another system: its keys, and its body. */
export interface ForeignText {
  readonly keys: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/**
 * Reads a text of Hugo, Jekyll, Astro, Eleventy or an export of WordPress: YAML between `---`, TOML between `+++`, or no keys at
 * all. Undefined if the keys cannot be read.
 */
export function foreignText(text: string): ForeignText | undefined {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [, fence, typed = '', body = ''] =
    /^(---|\+\+\+)[ \t]*\n([\s\S]*?)^\1[ \t]*(?:\n([\s\S]*))?$/m.exec(plain) ?? [];
  if (fence === undefined || !plain.startsWith(fence)) return { keys: {}, body: plain };
  try {
    // Days and numbers stay as they were typed.
    const keys: unknown = fence === '+++' ? parseToml(typed) : parseYaml(typed, { schema: 'failsafe' });
    return typeof keys === 'object' && keys !== null ? { keys: keys as ForeignText['keys'], body } : { keys: {}, body };
  } catch {
    return undefined;
  }
}

/** A date of another system as ours: an instant where its offset is known, else its day. Undefined where it is none. */
export function foreignDate(value: unknown): string | undefined {
  // A date of TOML writes its own offset.
  const typed = value instanceof Date ? value.toISOString() : String(value ?? '').trim();
  const [, day, time, offset] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i.exec(typed) ?? [];
  if (day !== undefined)
    return time === undefined || offset === undefined ? day : `${day}T${padded(time)}${withColon(offset)}`;
  // "Jul 08 2022", as in Astro's blog.
  const moment = /^[A-Za-z]{3,9}\.? \d{1,2},? \d{4}$/.test(typed) ? Date.parse(`${typed} UTC`) : Number.NaN;
  return Number.isNaN(moment) ? undefined : new Date(moment).toISOString().slice(0, 10);
}

function padded(time: string): string {
  return time.length === 5 ? `${time}:00` : time;
}

function withColon(offset: string): string {
  return offset.toUpperCase() === 'Z' ? 'Z' : offset.replace(/^(.\d{2}):?(\d{2})$/, '$1:$2');
}
