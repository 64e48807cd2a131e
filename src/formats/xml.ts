import XMLBuilder from 'fast-xml-builder';

const builder = new XMLBuilder({ ignoreAttributes: false, suppressBooleanAttributes: false, suppressEmptyNode: true });

/** Prints an XML document with one root element. Keys starting with `@_` are attributes; text is escaped. */
export function xmlDocument(root: Readonly<Record<string, object>>): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(root)}\n`;
}
