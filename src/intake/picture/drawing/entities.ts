import type { SaxesParser } from 'saxes';
import { refuse } from './refused-drawing.ts';

/** Longer than the address of any namespace, for which drawing programs declare entities. */
const longest = 200;

/**
 * Makes the entities of a DOCTYPE known that stand for some plain text, as Adobe Illustrator declares them for its
 * namespaces. Any other kind (of files, of other entities, of parameters) could load something or grow without end.
 */
export function declareEntities(declaration: string, parser: SaxesParser<{ xmlns: true }>): void {
  let declared = 0;
  const plain = /<!ENTITY\s+([A-Za-z_][\w.-]*)\s+(?:"([^"&%<]*)"|'([^'&%<]*)')\s*>/g;
  for (const [, name = '', quoted, single] of declaration.matchAll(plain)) {
    const value = quoted ?? single ?? '';
    if (value.length > longest) refuse('<!ENTITY>', parser.line);
    // The first declaration counts, and those of XML itself stay.
    parser.ENTITIES[name] ??= value;
    declared += 1;
  }
  if (declaration.split('<!ENTITY').length - 1 !== declared) refuse('<!ENTITY>', parser.line);
}
