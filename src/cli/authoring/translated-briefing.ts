import { isMap, isScalar, type Pair, parseDocument } from 'yaml';
import { splitFrontmatter } from '../../intake/file/frontmatter.ts';
import { scalar, templateWords } from './briefing-template.ts';

/** How a translation differs from its original before anybody has translated anything. */
export interface Translation {
  readonly title: string;
  /** The UUID by which feed readers know the translation. */
  readonly id: string;
  readonly lang: string;
  /** The slug of the original. */
  readonly translationOf: string;
}

/**
 * The text of a briefing as the beginning of its translation: a head of its own, with an empty summary and as a draft, and
 * below it every other record with its ids, its comments and its spelling, letter by letter.
 * Undefined where the frontmatter is no list of keys under each other.
 */
export function translatedBriefing(
  original: string,
  { title, id, lang, translationOf }: Translation,
): string | undefined {
  const parts = splitFrontmatter(original.replace(/^\ufeff/, ''));
  if (typeof parts === 'string') return undefined;
  const { contents, errors } = parseDocument(parts.yaml, { version: '1.2', schema: 'core' });
  if (errors.length > 0 || !isMap(contents) || contents.flow) return undefined;
  const replaced = contents.items.filter(({ key }) => isScalar(key) && ownKeys.has(key.value));
  const old = (name: string) => replaced.find(({ key }) => isScalar(key) && key.value === name)?.value;
  const words = templateWords(lang);
  const head = [
    `title: ${scalar(title)} # ${words.original} ${scalar(String(old('title') ?? ''))}`,
    `summary: # ${words.original} ${scalar(String(old('summary') ?? ''))}`,
    `lang: ${lang}`,
    `translationOf: ${translationOf}`,
    `draft: true # ${words.draft}`,
    `id: ${id} # ${words.id}`,
  ];
  let rest = '';
  let from = 0;
  for (const pair of replaced) {
    const [start, end] = lines(pair, parts.yaml);
    rest += parts.yaml.slice(from, start);
    from = end;
  }
  rest += parts.yaml.slice(from);
  const newline = parts.yaml.includes('\r\n') ? '\r\n' : '\n';
  return ['---', ...head, `${rest}---`, parts.body].join(newline);
}

/** What a translation says for itself. */
const ownKeys: ReadonlySet<unknown> = new Set(['title', 'summary', 'lang', 'translationOf', 'draft', 'id']);

/** Where the lines of a key and its value begin and end. */
function lines({ key, value }: Pair, text: string): [number, number] {
  const [start = 0, keyEnd = 0] = isScalar(key) ? (key.range ?? []) : [];
  const end = Math.max(keyEnd, isScalar(value) ? (value.range?.[1] ?? 0) : 0);
  if (text[end - 1] === '\n') return [start, end];
  const newline = text.indexOf('\n', end);
  return [start, newline === -1 ? text.length : newline + 1];
}
