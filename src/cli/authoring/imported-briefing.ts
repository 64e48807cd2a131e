import { posix } from 'node:path';
import { stringify } from 'yaml';
import { titleSlug } from '../../domain/address/title-slug.ts';
import { isSlug } from '../../grammar/slug.ts';
import { briefing } from '../../schema/briefing.ts';
import { scalar, templateWords } from './briefing-template.ts';
import { foreignDate, foreignText } from './foreign-frontmatter.ts';
import { markdownBody } from './html-body.ts';

/** The draft that a text of another system becomes. */
export interface ImportedBriefing {
  readonly slug: string;
  /** The year in which it is filed, if its date is known. */
  readonly year: string | undefined;
  readonly text: string;
}

/** Where the systems that people come from keep what we have a field for, the surest first. */
const sameAs = {
  title: ['title'],
  summary: ['summary', 'description', 'excerpt', 'subtitle'],
  published: ['date', 'pubDate', 'publishDate', 'published', 'pubdate', 'post_date'],
  topics: ['tags', 'categories', 'topics', 'keywords', 'category'],
  authors: ['authors', 'author'],
} as const;

/**
 * Makes a draft from a text of Hugo, Jekyll, Astro or a WordPress export: what has a field of ours goes there, everything else stays as
 * a comment; nothing is made up. Undefined if its keys cannot be read, or nothing gives it a name.
 *
 * @param file Its name, which gives the slug where no key does.
 * @param lang The language of the comments.
 */
export function importedBriefing(file: string, text: string, lang: string): ImportedBriefing | undefined {
  const read = foreignText(text);
  if (read === undefined) return undefined;
  const { keys } = read;
  const words = templateWords(lang);
  const used = new Set<string>();
  const first = (names: readonly string[]) => {
    const name = names.find((one) => isSaid(keys[one]));
    if (name !== undefined) used.add(name);
    return name === undefined ? undefined : keys[name];
  };
  const named = nameOf(file);
  const title = lineOf(first(sameAs.title)) ?? named.replaceAll('-', ' ');
  const typedDate = first(sameAs.published);
  const published = foreignDate(typedDate) ?? foreignDate(posix.basename(file));
  const slug = [lineOf(keys.slug), named, titleSlug(title)].find((one) => one !== undefined && isSlug(one));
  if (slug === undefined) return undefined;
  if (keys.slug === slug) used.add('slug');
  const summary = lineOf(first(sameAs.summary));
  const topics = listOf(first(sameAs.topics));
  const authors = listOf(first(sameAs.authors));
  const { body, lost } = markdownBody(read.body);
  const rest = Object.fromEntries(Object.entries(keys).filter(([key]) => !used.has(key)));
  const isRight = (key: 'title' | 'summary', value: string) => briefing.shape[key].safeParse(value).success;
  const comments = [
    ...(published === undefined && typedDate !== undefined ? [`${words.notRead} date: ${String(typedDate)}`] : []),
    ...(Object.keys(rest).length === 0
      ? []
      : [words.notCarried, ...stringify(rest, { lineWidth: 0 }).trimEnd().split('\n')]),
    ...lost.map((element) => `${words.notSaid} ${element}`),
    ...shortcodes(body).map((code) => `${words.shortcode} ${code}`),
  ];
  const head = [
    `title: ${scalar(title)}${isRight('title', title) ? '' : ` # ${words.tooLong}`}`,
    summary === undefined ? `summary: # ${words.summary}` : `summary: ${scalar(summary)}`,
    published === undefined ? `published: # ${words.published}` : `published: ${published}`,
    `draft: true # ${words.draft}`,
    ...(topics.length === 0 ? [] : [stringify({ topics }, { lineWidth: 0 }).trimEnd()]),
    ...(authors.length === 0 ? [] : [stringify({ authors }, { lineWidth: 0 }).trimEnd()]),
    ...comments.map((line) => `# ${line}`),
  ];
  return { slug, year: published?.slice(0, 4), text: ['---', ...head, '---', body.trim(), ''].join('\n') };
}

/** The name of a file without its date, as Jekyll has one; of `index.md`, that of its folder. */
function nameOf(file: string): string {
  const name = posix.basename(file).replace(/\.[^.]+$/, '');
  return (/^_?index$/.test(name) ? posix.basename(posix.dirname(file)) : name).replace(/^\d{4}-\d{2}-\d{2}-/, '');
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function lineOf(value: unknown): string | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : '';
  return text === '' ? undefined : text;
}

/** A list as typed, or text with commas; of a record, its `name`. */
function listOf(value: unknown): string[] {
  const items = typeof value === 'string' ? value.split(',') : [value].flat();
  return items.flatMap((item) => {
    const name = typeof item === 'object' && item !== null && 'name' in item ? item.name : item;
    return lineOf(name) ?? [];
  });
}

/** Calls of templates, which the other system would have replaced: each once. */
function shortcodes(body: string): string[] {
  return [...new Set(Array.from(body.matchAll(/\{\{[<%].*?[>%]\}\}|\{%.*?%\}/g), ([code]) => code))];
}
