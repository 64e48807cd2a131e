import type { SaxesAttributeNS } from 'saxes';
import { isSafeLink } from '../../../domain/address/safe-url.ts';
import { isAnimated, isDrawingAttribute } from './drawing-names.ts';
import type { DrawingStyle } from './drawing-style.ts';
import { refuse } from './refused-drawing.ts';

const xlink = 'http://www.w3.org/1999/xlink';
const xml = 'http://www.w3.org/XML/1998/namespace';

/** Attributes whose value is a name or text, and may contain brackets. */
const verbatim = /^(?:id|class|lang|role|aria-.*|systemLanguage)$/;

/** An embedded picture of a type that pages show. */
const embedded = /^\s*data:image\/(?:png|jpe?g|gif|webp|avif);base64,([A-Za-z0-9+/=\s]+)$/i;

interface Drawn {
  readonly attributes: Map<string, string>;
  /** Bytes of the embedded picture that the element shows. */
  readonly picture?: Buffer;
}

/**
 * The attributes that affect how an element looks, with values that stay within the drawing.
 *
 * @throws RefusedDrawing for code and for addresses outside the drawing.
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

/**
 * The attribute's name in the output. `xlink:href` becomes `href`; undefined for attributes of drawing programs and
 * for `xml:base`.
 */
function nameOf(local: string, uri: string): string | undefined {
  if (uri === '') return local;
  if (uri === xlink) return local === 'href' ? local : undefined;
  return uri === xml && (local === 'space' || local === 'lang') ? `xml:${local}` : undefined;
}

/** The value to keep; undefined for none. */
function judged(name: string, element: string, value: string, style: DrawingStyle, line: number): string | undefined {
  if (!isDrawingAttribute(name, element)) return undefined;
  if (name === 'style') return style.clean(value, 'declarationList', line) || undefined;
  // A value without a bracket contains no function, not even an escaped one.
  if (verbatim.test(name) || !value.includes('(')) return value;
  // Animations list several values.
  const steps = value.split(';').map((step) => style.clean(step, 'value', line));
  return steps.includes('') ? undefined : steps.join(';');
}

/**
 * Checks an address: references within the drawing are kept, embedded pictures are returned as bytes, links are
 * removed because nobody can follow one in a picture.
 *
 * @throws RefusedDrawing for any other address.
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
