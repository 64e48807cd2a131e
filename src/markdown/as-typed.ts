import type { PhrasingContent } from 'mdast';
import type { Data, Parent } from 'unist';

/** A node whose text typography leaves alone: words written by the site. */
export interface AsTyped extends Parent {
  type: 'asTyped';
  children: PhrasingContent[];
  data: Data & { hName: string; hProperties?: Record<string, string> };
}

declare module 'mdast' {
  interface PhrasingContentMap {
    asTyped: AsTyped;
  }
  interface RootContentMap {
    asTyped: AsTyped;
  }
}
