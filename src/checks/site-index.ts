import type { PublishedAddress } from '../domain/graph/published-address.ts';
import type { Range } from '../domain/problem/problem.ts';
import type { Site } from '../domain/site/site.ts';
import type { Figure } from '../schema/figure.ts';
import type { SharedSourceRecord } from '../schema/source.ts';
import type { TopicRecord } from '../schema/topic.ts';
import type { Update } from '../schema/update.ts';
import type { VariableRecord } from '../schema/variable.ts';
import type { Located } from './checked-file.ts';

/** A link or picture in prose, or an address of the site itself in a field, with its range in the file. */
export interface Reference {
  readonly kind: 'link' | 'image';
  readonly url: string;
  readonly range: Range;
}

/** The fields of a figure that rules across files use. */
export const indexedFields = [
  ...(['id', 'label', 'variable', 'unit', 'unitCode'] as const),
  ...(['value', 'minValue', 'maxValue', 'margin', 'confidence', 'observationDate', 'observationPeriod'] as const),
] as const satisfies readonly (keyof Figure)[];
type IndexedField = (typeof indexedFields)[number];

/** The data of one briefing or page that rules across files use, valid or not. */
export interface IndexedFile {
  readonly kind: 'briefing' | 'page';
  readonly file: string;
  readonly slug: string;
  readonly lang: string;
  /** The `id` of the frontmatter, if any. */
  readonly id: string | undefined;
  /** Milliseconds since 1970; undefined if `published` is invalid. Pages are always published. */
  readonly published: number | undefined;
  readonly draft: boolean;
  readonly translationOf: string | undefined;
  readonly related: readonly string[];
  /** Former slugs. */
  readonly aliases: readonly string[];
  /** The name of each topic as typed. */
  readonly topics: readonly string[];
  readonly figures: readonly Located<Pick<Figure, IndexedField>>[];
  readonly updates: readonly Located<Pick<Update, 'date'>>[];
  readonly references: readonly Reference[];
  /** Ids of the sources that the text cites. */
  readonly cites: readonly string[];
  /** Ids of all sources declared or named, including those on which they rest. */
  readonly sources: readonly string[];
  /** The picture of the frontmatter, if any. */
  readonly image: string | undefined;
  /** Variables shown by `::figures{scope=all}`. */
  readonly variablesShown: readonly { readonly variable: string; readonly range: Range }[];
  /** All fragments of this page. */
  readonly anchors: readonly string[];
}

/**
 * Why a picture file cannot be shown: `type` is its actual type, for example `jpeg`; `forbidden` is disallowed
 * content of a drawing, for example `<script>`, with its line.
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

/** A record with its own file, whose name is its id. */
export interface IndexedRecord<T> {
  readonly file: string;
  readonly id: string;
  readonly record: T;
}

/** The content folder as rules across files see it. */
export interface SiteIndex {
  readonly site: Site;
  readonly files: readonly IndexedFile[];
  readonly sharedSources: readonly IndexedRecord<SharedSourceRecord>[];
  readonly topics: readonly IndexedRecord<TopicRecord>[];
  readonly variables: readonly IndexedRecord<VariableRecord>[];
  /** Files of the public folder as addresses, for example `/favicon.svg`. */
  readonly publicFiles: ReadonlySet<string>;
  /** Ids of invalid shared sources. */
  readonly brokenSources: ReadonlySet<string>;
  /** Pictures of the content folder, relative to it. */
  readonly pictureFiles: ReadonlySet<string>;
  /** Referenced pictures that cannot be shown. */
  readonly brokenPictures: ReadonlyMap<string, PictureFlaw>;
  /** What the last build published. */
  readonly lastAddresses: readonly PublishedAddress[];
  /** "Now" of this build in milliseconds since 1970. */
  readonly now: number;
}

/** Files by name, drafts last, so that of two files in conflict the same one is always reported, preferably a draft. */
export function inFileOrder(files: readonly IndexedFile[]): IndexedFile[] {
  return files.toSorted((a, b) => Number(a.draft) - Number(b.draft) || (a.file < b.file ? -1 : 1));
}
