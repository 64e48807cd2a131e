import { Document, isScalar, type Scalar, type YAMLSeq } from 'yaml';

/** A value of YAML as data. */
export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };

/** How what is written anew is laid out. */
export const layout = { lineWidth: 0, flowCollectionPadding: false } as const;

/** A value as it stands within brackets. */
export function flowText(data: Data, style?: Scalar.Type): string {
  return printed(data, style, true).slice(1, -2);
}

/** A value as it stands behind a key or a hyphen. */
export function blockText(data: Data, style?: Scalar.Type): string {
  return printed(data, style, false).slice(2, -1);
}

function printed(data: Data, style: Scalar.Type | undefined, flow: boolean): string {
  const document = new Document([data]);
  const list = document.contents as unknown as YAMLSeq;
  list.flow = flow;
  const [node] = list.items;
  if (isScalar(node) && style !== undefined && typeof data === 'string') node.type = style;
  return document.toString(layout);
}
