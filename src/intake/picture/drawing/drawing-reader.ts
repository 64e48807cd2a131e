import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { drawnAttributes } from './drawing-attributes.ts';
import { DrawingLimits, measureLevel } from './drawing-limits.ts';
import { isActive, isDrawing, svgNamespace, textual } from './drawing-names.ts';
import { DrawingStyle } from './drawing-style.ts';
import type { Drawing, DrawingElement, EmbeddedPicture } from './drawing-tree.ts';
import { declareEntities } from './entities.ts';
import { RefusedDrawing, refuse } from './refused-drawing.ts';

/**
 * Parses a drawing as strict XML and keeps what draws, by allow-lists of elements and attributes. Comments, metadata
 * and notes of drawing programs are dropped.
 *
 * @returns Undefined if the text does not begin like a drawing.
 * @throws RefusedDrawing if it runs code, refers outside the drawing, or is not well-formed.
 */
export function readDrawing(text: string): Drawing | undefined {
  const parser = new SaxesParser({ xmlns: true });
  const limits = new DrawingLimits();
  const style = new DrawingStyle(limits);
  const open: DrawingElement[] = [];
  const pictures: EmbeddedPicture[] = [];
  let begun = false;
  let root: DrawingElement | undefined;
  let left = 0; // levels below an element that is left out

  parser.on('doctype', (declaration) => declareEntities(declaration, parser));
  parser.on('processinginstruction', ({ target }) => {
    if (target.toLowerCase() === 'xml-stylesheet') refuse('<?xml-stylesheet?>', parser.line);
  });
  parser.on('opentagstart', ({ name }) => {
    begun ||= /^(?:[^:]+:)?svg$/.test(name);
    if (!begun) throw new NoDrawing();
    limits.count('elements');
    measureLevel(open.length + left, 'elements');
  });
  parser.on('attribute', ({ value }) => {
    limits.count('attributes');
    limits.count('characters', value.length);
  });
  parser.on('opentag', ({ local, uri, attributes }: SaxesTagNS) => {
    if (root === undefined && !(local === 'svg' && uri === svgNamespace)) throw new NoDrawing();
    if (isActive(local, uri)) refuse(`<${local}>`, parser.line);
    if (left > 0 || !isDrawing(local, uri)) {
      left += 1;
      return;
    }
    const given: readonly SaxesAttributeNS[] = Object.values(attributes);
    const { attributes: kept, picture } = drawnAttributes(local, given, style, parser.line);
    const element: DrawingElement = { name: local, attributes: kept, children: [] };
    if (root === undefined) element.attributes.set('xmlns', svgNamespace);
    if (picture !== undefined) pictures.push({ element, bytes: picture, line: parser.line });
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (part: string) => {
    limits.count('characters', part.length);
    const parent = open.at(-1);
    if (left === 0 && parent !== undefined && textual.has(parent.name)) parent.children.push(part);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    if (left > 0) left -= 1;
    else closed(open.pop(), style, parser.line);
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof NoDrawing) return undefined;
    if (error instanceof RefusedDrawing) throw error;
    if (begun) throw new RefusedDrawing('damaged');
    return undefined;
  }
  return root && { root, pictures };
}

class NoDrawing extends Error {}

/** Checks a complete style sheet. Browsers ignore languages other than CSS. */
function closed(element: DrawingElement | undefined, style: DrawingStyle, line: number): void {
  if (element?.name !== 'style') return;
  const isCss = /^(?:text\/css)?$/i.test(element.attributes.get('type') ?? '');
  const text = element.children.filter((child) => typeof child === 'string').join('');
  const sheet = isCss ? style.clean(text, 'stylesheet', line) : '';
  element.children.splice(0, element.children.length, sheet);
}
