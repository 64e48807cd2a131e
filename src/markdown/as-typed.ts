import type { PhrasingContent } from 'mdast';
import type { Data, Parent } from 'unist';

/** Text that typography leaves alone: numbers as the editor wrote them, and words made by the site itself. */
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
