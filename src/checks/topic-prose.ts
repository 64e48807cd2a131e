import type { ShownPictures } from '../domain/site/picture.ts';
import { pictureFile } from '../domain/site/picture-file.ts';
import { parseLine } from '../markdown/processor.ts';
import type { Prose } from './checked-file.ts';
import { proseReferences } from './prose-reference.ts';
import type { SiteIndex } from './site-index.ts';

/** The Markdown of a file in `topics/`. */
export interface TopicProse {
  readonly file: string;
  /** The language that it is written in. */
  readonly lang: string;
  readonly prose: Prose;
}

type TopicIndex = Pick<SiteIndex, 'site' | 'topics' | 'pictureFiles'>;

const known = new WeakMap<TopicIndex['topics'], TopicProse[]>();

/** The introductions of all topics, one per language; parsed once for every rule that asks. */
export function topicProse(index: TopicIndex): TopicProse[] {
  let found = known.get(index.topics);
  if (found === undefined) {
    const [first = 'en'] = index.site.languages;
    found = index.topics.flatMap(({ file, record: { introduction } }) => {
      if (introduction === undefined) return [];
      const texts = typeof introduction === 'string' ? [[first, introduction]] : Object.entries(introduction);
      return texts.map(([lang = first, text = '']) => ({
        file,
        lang,
        prose: {
          part: 'note' as const,
          path: typeof introduction === 'string' ? ['introduction'] : ['introduction', lang],
          text,
          tree: parseLine(text),
        },
      }));
    });
    known.set(index.topics, found);
  }
  return found;
}

/** The pictures that introductions show, by the files of their topics: each `src` as typed with its content file. */
export function topicPictures(index: TopicIndex): ReadonlyMap<string, ShownPictures> {
  const shown = topicProse(index).flatMap(({ file, prose }) =>
    proseReferences(prose).flatMap(({ kind, url }) => {
      const found = kind === 'image' ? pictureFile(url, file, index.pictureFiles) : undefined;
      return found?.type === 'file' ? [{ topic: file, picture: [url, found.file] as const }] : [];
    }),
  );
  return new Map(
    [...Map.groupBy(shown, ({ topic }) => topic)].map(([topic, pictures]) => [
      topic,
      Object.fromEntries(pictures.map(({ picture }) => picture)),
    ]),
  );
}
