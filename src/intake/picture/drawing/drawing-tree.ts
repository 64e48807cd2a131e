/** A part of a drawing as it is served: names without prefix, attributes that were judged. */
export interface DrawingElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: (DrawingElement | string)[];
}

/** A drawing that was read, and the pictures in it, whose bytes still have to lose their metadata. */
export interface Drawing {
  readonly root: DrawingElement;
  readonly pictures: readonly EmbeddedPicture[];
}

export interface EmbeddedPicture {
  readonly element: DrawingElement;
  readonly bytes: Buffer;
  readonly line: number;
}

/** The drawing in XML of our own: nothing of the file's writing is left. */
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
