import type { Range } from '../domain/problem/problem.ts';
import type { Site } from '../domain/site/site.ts';
import type { Figure } from '../schema/figure.ts';
import type { SharedSourceRecord } from '../schema/source.ts';
import type { TopicRecord } from '../schema/topic.ts';
import type { Update } from '../schema/update.ts';
import type { VariableRecord } from '../schema/variable.ts';
import type { Located } from './checked-file.ts';

/** A link or picture in prose, as typed, with its range in the file. */
export interface Reference {
  readonly kind: 'link' | 'image';
  readonly url: string;
  readonly range: Range;
}

/** What rules across files ask of a figure. */
export const indexedFields = [
  ...(['id', 'label', 'variable', 'unit', 'unitCode'] as const),
  ...(['value', 'minValue', 'maxValue', 'observationDate', 'observationPeriod'] as const),
] as const satisfies readonly (keyof Figure)[];
type IndexedField = (typeof indexedFields)[number];

/** What questions across files need to know of one briefing or page, valid or not. */
export interface IndexedFile {
  readonly kind: 'briefing' | 'page';
  readonly file: string;
  readonly slug: string;
  readonly lang: string;
  /** The UUID of the frontmatter, if any. */
  readonly id: string | undefined;
  /** Milliseconds since 1970; undefined where the frontmatter has no valid `published`. A page is always published. */
  readonly published: number | undefined;
  readonly draft: boolean;
  readonly translationOf: string | undefined;
  readonly related: readonly string[];
  /** Text of each topic. */
  readonly topics: readonly string[];
  readonly figures: readonly Located<Pick<Figure, IndexedField>>[];
  readonly updates: readonly Located<Pick<Update, 'date'>>[];
  readonly references: readonly Reference[];
  /** Ids of the sources that the text cites. */
  readonly cites: readonly string[];
  /** Ids of all sources that it has or names, those included on which its own rest. */
  readonly sources: readonly string[];
  /** The picture of the frontmatter, if any. */
  readonly image: string | undefined;
  /** Variables that `::figures{scope=all}` asks for. */
  readonly variablesShown: readonly { readonly variable: string; readonly range: Range }[];
  /** Every fragment that a link may lead to on this page. */
  readonly anchors: readonly string[];
}

/**
 * Why a file with the name of a picture is none that can be shown: `type` is what it is in truth, for example `jpeg`;
 * `forbidden` is what a drawing holds that no picture may, for example `<script>`, at a line of its file.
 */
export type PictureFlaw =
  | 'no-picture'
  | 'damaged'
  | 'too-large'
  | 'too-many-pixels'
  | 'too-intricate'
  | 'not-encoded'
  | { readonly type: string }
  | { readonly forbidden: string; readonly line: number };

/** A record that is a file of its own, and whose id is the name of it. */
export interface IndexedRecord<T> {
  readonly file: string;
  readonly id: string;
  readonly record: T;
}

/** The whole content folder, for rules across files. */
export interface SiteIndex {
  readonly site: Site;
  readonly files: readonly IndexedFile[];
  readonly sharedSources: readonly IndexedRecord<SharedSourceRecord>[];
  readonly topics: readonly IndexedRecord<TopicRecord>[];
  readonly variables: readonly IndexedRecord<VariableRecord>[];
  /** Files of the public folder as addresses, for example `/favicon.svg`. */
  readonly publicFiles: ReadonlySet<string>;
  /** Ids of shared sources whose record breaks the schema. */
  readonly brokenSources: ReadonlySet<string>;
  /** Pictures of the content folder, relative to it. */
  readonly pictureFiles: ReadonlySet<string>;
  /** Those that some file shows and that cannot be shown. */
  readonly brokenPictures: ReadonlyMap<string, PictureFlaw>;
  /** "Now" of this build in milliseconds. */
  readonly now: number;
}

/** Files by name, drafts last, so that of two that collide it is always the same one that is told, and the draft if one is. */
export function inFileOrder(files: readonly IndexedFile[]): IndexedFile[] {
  return files.toSorted((a, b) => Number(a.draft) - Number(b.draft) || (a.file < b.file ? -1 : 1));
}
