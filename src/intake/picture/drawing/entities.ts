import type { SaxesParser } from 'saxes';
import { refuse } from './refused-drawing.ts';

/** Maximum length; longer than any namespace URI, which drawing programs declare as entities. */
const longest = 200;

/**
 * Declares the plain-text entities of a DOCTYPE, which Adobe Illustrator uses for namespaces.
 *
 * @throws RefusedDrawing for others (files, nested or parameter entities), which could load files or grow
 * exponentially.
 */
export function declareEntities(declaration: string, parser: SaxesParser<{ xmlns: true }>): void {
  let declared = 0;
  const plain = /<!ENTITY\s+([A-Za-z_][\w.-]*)\s+(?:"([^"&%<]*)"|'([^'&%<]*)')\s*>/g;
  for (const [, name = '', quoted, single] of declaration.matchAll(plain)) {
    const value = quoted ?? single ?? '';
    if (value.length > longest) refuse('<!ENTITY>', parser.line);
    // The first declaration wins, and XML's own entities cannot be redefined.
    parser.ENTITIES[name] ??= value;
    declared += 1;
  }
  if (declaration.split('<!ENTITY').length - 1 !== declared) refuse('<!ENTITY>', parser.line);
}
