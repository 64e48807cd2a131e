import type { BodyPart } from './body-part.ts';

/** The rendered Markdown of a briefing or page. Its HTML is complete and sanitised. */
export interface Rendered {
  readonly body: readonly BodyPart[];
  readonly keyPoints: readonly string[];
  /** HTML of each figure's note, by figure id. */
  readonly notes: Readonly<Record<string, string>>;
  /** Sources in the order of their numbers: as cited in key points and body, then others in the order of the records. */
  readonly sourceOrder: readonly string[];
  /** How often the text refers to figures and sources. `mentionAnchor` gives the id of each mention. */
  readonly figureMentions: Readonly<Record<string, number>>;
  readonly sourceMentions: Readonly<Record<string, number>>;
}
