import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Secret } from '../domain/graph/secret.ts';
import { filesBelow } from '../files/folder-listing.ts';

/** A trace of unpublished content in a finished site. */
export interface Leak {
  /** The file of the site that contains it. */
  readonly where: string;
  readonly secret: Secret;
  readonly tells: 'title' | 'address' | 'id';
}

/** A text of the site, with the name under which a leak in it is reported. */
type NamedText = readonly [where: string, text: string];

/** Minimum length in letters and digits of a title to search for; shorter ones occur by chance. */
const telling = 8;

/**
 * Searches a finished site for titles, addresses and ids of unpublished content, in files and file names. Compressed
 * files are decompressed; the words of pictures are passed in.
 *
 * A title that also occurs in published texts proves nothing and is searched by address and id only.
 *
 * @param published Published text in which titles may occur.
 * @param drawn The words on pictures.
 */
export function leaksIn(
  folder: string,
  secrets: readonly Secret[],
  published: readonly string[],
  drawn: readonly string[],
): Leak[] {
  if (secrets.length === 0) return [];
  const common = lettersOf(decoded(published.join('\n')));
  const sought = secrets.map((secret) => {
    const title = lettersOf(secret.title);
    return { secret, title: title.length >= telling && !common.includes(title) ? title : undefined };
  });
  return [...textsOf(folder), ['pictures', drawn.join('\n')] as const].flatMap(([where, text]) => {
    const said = decoded(`${where}\n${text}`);
    const letters = lettersOf(said);
    return sought.flatMap(({ secret, title }) => {
      const { id } = secret;
      const tells = [
        ...(title !== undefined && letters.includes(title) ? (['title'] as const) : []),
        ...(holdsPath(said, secret) ? (['address'] as const) : []),
        ...(id !== undefined && text.includes(id) ? (['id'] as const) : []),
      ];
      return tells.map((told) => ({ where, secret, tells: told }));
    });
  });
}

function* textsOf(folder: string): Generator<NamedText> {
  for (const file of filesBelow(folder)) yield [`/${file}`, textOf(join(folder, file))];
}

/** The text of a file; binary files give noise. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  if (path.endsWith('.br')) return brotliDecompressSync(bytes).toString();
  // Detected by content: Pagefind's gzip files have names of their own.
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString();
}

/**
 * Whether a text contains a path that is not the end of a longer one: `/en/briefings/a/` does not contain
 * `/briefings/a/`.
 */
function holdsPath(text: string, { path, before }: Secret): boolean {
  const bare = path.replace(/\/$/, '');
  // Language tags, slugs and topic ids need no escaping in a pattern.
  return new RegExp(`(?<!${before.join('|')})${bare}(?![\\p{L}\\p{N}_-])`, 'u').test(text);
}

/** Decodes numeric escapes of HTML, and escapes of JSON and addresses. */
function decoded(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (typed, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : typed;
    })
    .replace(/(?:%[0-9a-f]{2})+/gi, (typed) => {
      try {
        return decodeURIComponent(typed);
      } catch {
        return typed;
      }
    });
}

/** The letters and digits of a text, which every format preserves however it typesets, quotes or escapes. */
function lettersOf(text: string): string {
  return text
    .replace(/&[a-z]+;/gi, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
