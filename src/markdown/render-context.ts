import type { VFile } from 'vfile';
import type { Figure } from '../schema/figure.ts';
import type { Source } from '../schema/source.ts';

/** What the Markdown of one file is rendered with. The two counters advance as text is rendered. */
export interface RenderContext {
  readonly lang: string;
  readonly timeZone: string;
  /** The site's base path, with a slash at both ends. */
  readonly base: string;
  /** The file that is rendered, and every picture of the newsroom, both relative to the content folder. */
  readonly from: string;
  readonly pictureFiles: ReadonlySet<string>;
  readonly figures: ReadonlyMap<string, Figure>;
  /** Ids of the figures that a correction changed. */
  readonly correctedFigures: ReadonlySet<string>;
  /** Sources of the briefing and shared ones, by id. */
  readonly sources: ReadonlyMap<string, Source>;
  /** The number that citations of a source print. */
  readonly sourceNumbers: ReadonlyMap<string, number>;
  readonly figureMentions: Map<string, number>;
  readonly sourceMentions: Map<string, number>;
}

declare module 'vfile' {
  interface DataMap {
    renderContext: RenderContext;
  }
}

/** The context that the caller put into the file. */
export function contextOf(file: VFile): RenderContext {
  const context = file.data.renderContext;
  if (context === undefined) throw new TypeError('This file was given no render context.');
  return context;
}

/** Counts one more mention and says its number. */
export function nextMention(mentions: Map<string, number>, id: string): number {
  const count = (mentions.get(id) ?? 0) + 1;
  mentions.set(id, count);
  return count;
}
