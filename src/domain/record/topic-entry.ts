import type { TopicRecord } from '../../schema/topic.ts';
import type { ShownPictures } from '../site/picture.ts';

/** A topic of the content folder, with its introduction as pages show it. */
export interface TopicEntry {
  /** The name of its file. */
  readonly id: string;
  readonly record: TopicRecord;
  /** Sanitised HTML of the introduction by language; none where the record has none. */
  readonly introduction?: Readonly<Record<string, string>>;
  /** The pictures that the introduction shows. */
  readonly pictures?: ShownPictures;
}
