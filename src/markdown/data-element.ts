import type { PhrasingContent } from 'mdast';
import type { Data, Parent } from 'unist';

/** A text with its value for machines, which becomes an HTML `data` element. */
export interface DataElement extends Parent {
  type: 'dataElement';
  children: PhrasingContent[];
  data: Data & { hName: 'data'; hProperties: { value: string } };
}

declare module 'mdast' {
  interface PhrasingContentMap {
    dataElement: DataElement;
  }
  interface RootContentMap {
    dataElement: DataElement;
  }
}
