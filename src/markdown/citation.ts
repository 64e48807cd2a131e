import type { Data, Node, Position } from 'unist';

/** One source in a citation. */
export interface CitationItem {
  readonly id: string;
  /** The place in the source, as typed: `p. 12`. */
  readonly locator: string | undefined;
  /** Position of the id. */
  readonly position: Position;
}

/** `[@a, p. 12; @b]` in a Markdown tree. */
export interface Citation extends Node {
  type: 'citation';
  items: CitationItem[];
  data?: Data;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: Citation;
  }
  interface RootContentMap {
    citation: Citation;
  }
}
