import type { Root } from 'mdast';
import type { Site } from '../domain/site/site.ts';
import type { BriefingRecord } from '../schema/briefing.ts';
import type { DatedEvent } from '../schema/dated-event.ts';
import type { Figure } from '../schema/figure.ts';
import type { Source } from '../schema/source.ts';
import type { Update } from '../schema/update.ts';

/** Keys and list positions that lead to a value in the frontmatter. */
export type Path = readonly (string | number)[];

/** A record of a list that the schema accepts, with its place in the frontmatter. */
export interface Located<T> {
  readonly path: Path;
  readonly record: T;
}

/** Markdown that an editor wrote: the body, or a line of the frontmatter. */
export interface Prose {
  readonly part: 'body' | 'keyPoint' | 'note';
  /** As parsed, before any of our plugins changed it; positions are those of `text`. */
  readonly tree: Root;
  /** The Markdown source that positions in `tree` refer to. */
  readonly text: string;
  /** Where a line of the frontmatter stands; empty for the body. */
  readonly path: Path;
}

/**
 * One briefing or page as the rules see it. A record that breaks the schema is left out of the lists, so that a rule
 * can trust what it reads; its id still counts as declared, so that one mistake does not raise a second problem.
 */
export interface CheckedFile {
  readonly kind: 'briefing' | 'page';
  /** Relative to the content folder. */
  readonly file: string;
  readonly slug: string;
  readonly lang: string;
  readonly site: Site;
  /** The top-level fields that the schema accepts. For lists of records use the located ones below. */
  readonly record: Partial<BriefingRecord>;
  readonly sources: readonly Located<Source>[];
  readonly figures: readonly Located<Figure>[];
  readonly dates: readonly Located<DatedEvent>[];
  readonly updates: readonly Located<Update>[];
  readonly declared: { readonly sources: ReadonlySet<string>; readonly figures: ReadonlySet<string> };
  /** The newsroom's shared sources by id. */
  readonly sharedSources: ReadonlyMap<string, Source>;
  readonly prose: readonly Prose[];
}
