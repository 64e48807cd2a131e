import { isMap, isScalar, type Pair, parseDocument } from 'yaml';
import { splitFrontmatter } from '../../intake/file/frontmatter.ts';
import { scalar, templateWords } from './briefing-template.ts';

/** The fields of a new translation that differ from its original. */
export interface Translation {
  readonly title: string;
  /** The UUID that identifies the translation in feeds. */
  readonly id: string;
  readonly lang: string;
  /** The slug of the original. */
  readonly translationOf: string;
}

/**
 * Turns the text of a briefing into the draft of its translation: its own title, language and id, an empty summary,
 * and every other record unchanged, comments and spelling included. Undefined if the frontmatter is not a block
 * mapping.
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

/** Keys that a translation does not copy from its original. */
const ownKeys: ReadonlySet<unknown> = new Set(['title', 'summary', 'lang', 'translationOf', 'draft', 'id']);

/** Start and end offset of the lines that a key and its value occupy. */
function lines({ key, value }: Pair, text: string): [number, number] {
  const [start = 0, keyEnd = 0] = isScalar(key) ? (key.range ?? []) : [];
  const end = Math.max(keyEnd, isScalar(value) ? (value.range?.[1] ?? 0) : 0);
  if (text[end - 1] === '\n') return [start, end];
  const newline = text.indexOf('\n', end);
  return [start, newline === -1 ? text.length : newline + 1];
}
