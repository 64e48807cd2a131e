import type { SharedSource, Source } from '../../schema/source.ts';
import { localize } from '../language/localized-text.ts';

/** Shared sources by language of the site and by id. */
export type SharedSources = ReadonlyMap<string, ReadonlyMap<string, Source>>;

/** Shared sources in each language of the site. Made once, since every briefing may name any of them. */
export function sharedSourcesByLanguage(sources: readonly SharedSource[], languages: readonly string[]): SharedSources {
  return new Map(
    languages.map((lang) => [
      lang,
      new Map(sources.map((source) => [source.id, inOneLanguage(source, lang, languages)])),
    ]),
  );
}

function inOneLanguage(source: SharedSource, lang: string, languages: readonly string[]): Source {
  const { title, publisher, by, role, place, note, ...rest } = source;
  const texts = Object.entries({ publisher, by, role, place, note }).flatMap(([key, text]) =>
    text === undefined ? [] : [[key, localize(text, lang, languages)] as const],
  );
  return { ...rest, ...Object.fromEntries(texts), title: localize(title, lang, languages) };
}

/** Shared sources for a text in a language. A language that the site does not have gets those of its first language. */
export function sharedSourcesIn(sources: SharedSources, lang: string): ReadonlyMap<string, Source> {
  return sources.get(lang) ?? sources.values().next().value ?? new Map();
}
