import type { Root } from 'mdast';
import type { Site } from '../domain/site/site.ts';
import type { BriefingRecord } from '../schema/briefing.ts';
import type { DatedEvent } from '../schema/dated-event.ts';
import type { Figure, FigureQuantity } from '../schema/figure.ts';
import type { Source } from '../schema/source.ts';
import type { Update } from '../schema/update.ts';

/** Keys and list indexes that lead to a value in the frontmatter. */
export type Path = readonly (string | number)[];

/** A valid record of a list, with its path in the frontmatter. */
export interface Located<T> {
  readonly path: Path;
  readonly record: T;
}

/** Markdown written by an editor: the body, or a line of the frontmatter. */
export interface Prose {
  readonly part: 'body' | 'keyPoint' | 'note';
  /** The tree as parsed, before our plugins change it. Positions refer to `text`. */
  readonly tree: Root;
  /** The Markdown source that `tree` was parsed from. */
  readonly text: string;
  /** Path of a line of the frontmatter; empty for the body. */
  readonly path: Path;
}

/**
 * A briefing or page as rules see it. Invalid records are left out, so rules can trust what they read; their ids
 * still count as declared, so that one mistake does not raise a second problem.
 */
export interface CheckedFile {
  readonly kind: 'briefing' | 'page';
  /** Relative to the content folder. */
  readonly file: string;
  readonly slug: string;
  readonly lang: string;
  readonly site: Site;
  /** The valid top-level fields. For lists of records use the located ones below. */
  readonly record: Partial<BriefingRecord>;
  readonly sources: readonly Located<Source>[];
  readonly figures: readonly Located<Figure>[];
  /** Of every figure whose number can be trusted, even where another of its fields is invalid. */
  readonly quantities: readonly Located<FigureQuantity>[];
  readonly dates: readonly Located<DatedEvent>[];
  readonly updates: readonly Located<Update>[];
  readonly declared: { readonly sources: ReadonlySet<string>; readonly figures: ReadonlySet<string> };
  /** The newsroom's shared sources by id. */
  readonly sharedSources: ReadonlyMap<string, Source>;
  readonly prose: readonly Prose[];
}
