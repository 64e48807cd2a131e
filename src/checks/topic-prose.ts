import { parseLine } from '../markdown/processor.ts';
import type { Prose } from './checked-file.ts';
import type { SiteIndex } from './site-index.ts';

/** The Markdown of a file in `topics/`. */
export interface TopicProse {
  readonly file: string;
  /** The language that it is written in. */
  readonly lang: string;
  readonly prose: Prose;
}

const known = new WeakMap<SiteIndex, TopicProse[]>();

/** The introductions of all topics, one per language; parsed once for every rule that asks. */
export function topicProse(index: SiteIndex): TopicProse[] {
  let found = known.get(index);
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
    known.set(index, found);
  }
  return found;
}
