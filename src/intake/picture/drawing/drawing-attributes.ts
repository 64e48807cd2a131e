import type { SaxesAttributeNS } from 'saxes';
import { isSafeLink } from '../../../domain/address/safe-url.ts';
import { isAnimated, isDrawingAttribute } from './drawing-names.ts';
import type { DrawingStyle } from './drawing-style.ts';
import { refuse } from './refused-drawing.ts';

const xlink = 'http://www.w3.org/1999/xlink';
const xml = 'http://www.w3.org/XML/1998/namespace';

/** What these say is a name or a text, which may hold brackets. */
const verbatim = /^(?:id|class|lang|role|aria-.*|systemLanguage)$/;

/** A picture in the drawing itself, of a type that pages show. */
const embedded = /^\s*data:image\/(?:png|jpe?g|gif|webp|avif);base64,([A-Za-z0-9+/=\s]+)$/i;

interface Drawn {
  readonly attributes: Map<string, string>;
  /** The bytes of the picture that the element shows. */
  readonly picture?: Buffer;
}

/**
 * The attributes of an element that say how it looks, with values that stay within the drawing.
 *
 * @throws RefusedDrawing at code and at addresses of anything else.
 */
export function drawnAttributes(
  element: string,
  given: readonly SaxesAttributeNS[],
  style: DrawingStyle,
  line: number,
): Drawn {
  const attributes = new Map<string, string>();
  let picture: Buffer | undefined;
  for (const { local, uri, value } of given) {
    const name = nameOf(local, uri);
    if (name === undefined) continue;
    if (/^on/i.test(name)) refuse(name, line);
    if (name === 'href') picture = reference(element, value.trim(), attributes, line) ?? picture;
    else if (name === 'attributeName' && !isAnimated(value.trim())) refuse(`attributeName="${value}"`, line);
    else {
      const kept = name.startsWith('xml:') ? value : judged(name, element, value, style, line);
      if (kept !== undefined) attributes.set(name, kept);
    }
  }
  return { attributes, ...(picture && { picture }) };
}

/** `xlink:href` is an older name of `href`; undefined for attributes of editors, and for `xml:base`. */
function nameOf(local: string, uri: string): string | undefined {
  if (uri === '') return local;
  if (uri === xlink) return local === 'href' ? local : undefined;
  return uri === xml && (local === 'space' || local === 'lang') ? `xml:${local}` : undefined;
}

/** The value that stays; undefined where none does. */
function judged(name: string, element: string, value: string, style: DrawingStyle, line: number): string | undefined {
  if (!isDrawingAttribute(name, element)) return undefined;
  if (name === 'style') return style.clean(value, 'declarationList', line) || undefined;
  // Without a bracket there is no function, also none whose name is escaped.
  if (verbatim.test(name) || !value.includes('(')) return value;
  // An animation has steps.
  const steps = value.split(';').map((step) => style.clean(step, 'value', line));
  return steps.includes('') ? undefined : steps.join(';');
}

/**
 * Judges an address: of a part of the drawing, which is kept, or of a picture in it, whose bytes are returned. A link is
 * left out, since nobody can follow one in a picture.
 */
function reference(
  element: string,
  address: string,
  attributes: Map<string, string>,
  line: number,
): Buffer | undefined {
  if (element === 'a') {
    if (!isSafeLink(address)) refuse('<a href>', line);
    return undefined;
  }
  if (address.startsWith('#')) attributes.set('href', address);
  else if (address !== '') {
    const data = element === 'image' || element === 'feImage' ? embedded.exec(address)?.[1] : undefined;
    if (data === undefined) refuse(`<${element} href>`, line);
    return Buffer.from(data, 'base64');
  }
  return undefined;
}
