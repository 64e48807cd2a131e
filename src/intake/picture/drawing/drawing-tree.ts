/** An element as served: names without prefix, checked attributes. */
export interface DrawingElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: (DrawingElement | string)[];
}

/** A parsed drawing and its embedded pictures, whose metadata is still to be removed. */
export interface Drawing {
  readonly root: DrawingElement;
  readonly pictures: readonly EmbeddedPicture[];
}

export interface EmbeddedPicture {
  readonly element: DrawingElement;
  readonly bytes: Buffer;
  readonly line: number;
}

/** Serialises the drawing; nothing of the file's own markup remains. */
export function serialised({ name, attributes, children }: DrawingElement): string {
  const written = Array.from(attributes, ([key, value]) => ` ${key}="${value.replace(/[&<>"\t\n\r]/g, reference)}"`);
  const tag = name + written.join('');
  if (children.length === 0) return `<${tag}/>`;
  const content = children.map((child) =>
    typeof child === 'string' ? child.replace(/[&<>\r]/g, reference) : serialised(child),
  );
  return `<${tag}>${content.join('')}</${name}>`;
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
