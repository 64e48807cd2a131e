import type { VFile } from 'vfile';
import type { Site } from '../domain/site/site.ts';
import type { Figure } from '../schema/figure.ts';
import type { Source } from '../schema/source.ts';

/** Inputs for rendering one file. The two counters advance during rendering. */
export interface RenderContext {
  readonly lang: string;
  readonly timeZone: string;
  /** Which links lead to the site itself. */
  readonly site: Pick<Site, 'origin' | 'base' | 'url'>;
  /** The file, and all picture files, relative to the content folder. */
  readonly from: string;
  readonly pictureFiles: ReadonlySet<string>;
  readonly figures: ReadonlyMap<string, Figure>;
  /** Ids of corrected figures. */
  readonly correctedFigures: ReadonlySet<string>;
  /** The briefing's and the shared sources by id. */
  readonly sources: ReadonlyMap<string, Source>;
  /** The printed number of each source. */
  readonly sourceNumbers: ReadonlyMap<string, number>;
  readonly figureMentions: Map<string, number>;
  readonly sourceMentions: Map<string, number>;
}

declare module 'vfile' {
  interface DataMap {
    renderContext: RenderContext;
  }
}

/** The render context stored in a file. Throws if there is none. */
export function contextOf(file: VFile): RenderContext {
  const context = file.data.renderContext;
  if (context === undefined) throw new TypeError('This file was given no render context.');
  return context;
}

/** Counts a mention and returns its number, starting at 1. */
export function nextMention(mentions: Map<string, number>, id: string): number {
  const count = (mentions.get(id) ?? 0) + 1;
  mentions.set(id, count);
  return count;
}
