import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Secret } from '../domain/graph/secret.ts';
import { filesBelow } from '../files/folder-listing.ts';

/** Something in the finished site that tells of what is not out. */
export interface Leak {
  /** Where it was found: a file of the site. */
  readonly where: string;
  readonly secret: Secret;
  readonly tells: 'title' | 'address' | 'id';
}

/** A text of the site, by the name under which a leak in it is told. */
type NamedText = readonly [where: string, text: string];

/** Shorter titles, told by letters and digits alone, stand in other texts by chance. */
const telling = 8;

/**
 * Looks through a finished site for what is not out: titles, addresses and ids, in what files say and in what they
 * are called. Compressed files are opened; the words of pictures are handed in.
 *
 * A title that published texts hold as well cannot be told apart from them, and is looked for by address and id only.
 *
 * @param published What published content says, as far as titles could stand in it.
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

/** What a file says; what is no text reads as noise. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  if (path.endsWith('.br')) return brotliDecompressSync(bytes).toString();
  // Whatever its name: Pagefind compresses its files with gzip and names them its own way.
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString();
}

/** An address with nothing before it that would make it another one: `/en/briefings/a/` is not `/briefings/a/`. */
function holdsPath(text: string, { path, before }: Secret): boolean {
  const bare = path.replace(/\/$/, '');
  // Language tags, slugs and ids of topics are letters, digits and hyphens: nothing in them means anything in a pattern.
  return new RegExp(`(?<!${before.join('|')})${bare}(?![\\p{L}\\p{N}_-])`, 'u').test(text);
}

/** Text without the escapes of JSON, of HTML (numbers) and of addresses. */
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

/** The letters and digits of a text: what is left of it in every format, however it is set, quoted or escaped. */
function lettersOf(text: string): string {
  return text
    .replace(/&[a-z]+;/gi, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
