import type { BodyPart } from './body-part.ts';

/** What the Markdown of one briefing or page became. HTML is complete and sanitised. */
export interface Rendered {
  readonly body: readonly BodyPart[];
  readonly keyPoints: readonly string[];
  /** HTML of each figure's note, by figure id. */
  readonly notes: Readonly<Record<string, string>>;
  /** Sources in the order of their numbers: as cited in key points and body, then the rest in the order of the records. */
  readonly sourceOrder: readonly string[];
  /** How often text refers to a figure or source; the n-th mention has the id `figure-<id>--ref-<n>` or `source-<id>--ref-<n>`. */
  readonly figureMentions: Readonly<Record<string, number>>;
  readonly sourceMentions: Readonly<Record<string, number>>;
}
