/** A box, text or drawing with styles: camel-case CSS properties, sizes in pixels. */
export type PictureNode =
  | { readonly type: 'container'; readonly style: Style; readonly children: PictureNode[] }
  | { readonly type: 'text'; readonly style: Style; readonly text: string }
  | { readonly type: 'image'; readonly style: Style; readonly src: string };

export type Style = Readonly<Record<string, string | number>>;

/** A container with children. */
export function box(style: Style, ...children: PictureNode[]): PictureNode {
  return { type: 'container', style, children };
}

/** A run of text in one style. */
export function words(text: string, style: Style): PictureNode {
  return { type: 'text', text, style };
}
