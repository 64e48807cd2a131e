import type { TopicEntry } from '../../domain/record/topic-entry.ts';
import type { ShownPictures } from '../../domain/site/picture.ts';
import { parseLine, renderLine } from '../../markdown/processor.ts';
import type { RenderContext } from '../../markdown/render-context.ts';
import type { TopicRecord } from '../../schema/topic.ts';
import type { FolderContext } from '../site/folder-context.ts';

/** A valid record of the folder `topics/`. */
interface TopicFile {
  readonly file: string;
  readonly id: string;
  readonly record: TopicRecord;
}

type Folder = Pick<FolderContext, 'site' | 'pictureFiles'>;

/**
 * A topic with the Markdown of its introduction rendered, in each language that has one. A text that is the same in all
 * languages is set in each.
 */
export function topicEntry(
  { file, id, record }: TopicFile,
  pictures: ShownPictures | undefined,
  folder: Folder,
): TopicEntry {
  const { introduction } = record;
  if (introduction === undefined) return { id, record };
  const texts =
    typeof introduction === 'string'
      ? folder.site.languages.map((lang) => [lang, introduction])
      : Object.entries(introduction);
  const html = texts.map(([lang = '', text = '']) => [lang, rendered(text, lang, file, folder)] as const);
  return { id, record, introduction: Object.fromEntries(html), ...(pictures && { pictures }) };
}

function rendered(text: string, lang: string, from: string, { site, pictureFiles }: Folder): string {
  const context: RenderContext = {
    lang,
    timeZone: site.timeZone,
    site,
    from,
    pictureFiles,
    // A topic has neither figures nor a list of sources of its own, so the rules let no introduction name any.
    figures: new Map(),
    correctedFigures: new Set(),
    sources: new Map(),
    sourceNumbers: new Map(),
    figureMentions: new Map(),
    sourceMentions: new Map(),
  };
  return renderLine(parseLine(text), text, context);
}
