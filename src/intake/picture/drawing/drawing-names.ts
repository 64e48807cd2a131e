import { svgElementAttributes } from 'svg-element-attributes';

export const svgNamespace = 'http://www.w3.org/2000/svg';

/** Elements that draw, or say what is drawn (https://www.w3.org/TR/SVG2/eltindex.html, Filter Effects, SVG Animations). */
const drawing = new Set(
  `svg g defs symbol use switch a title desc style view
  path rect circle ellipse line polyline polygon text tspan textPath image
  linearGradient radialGradient stop pattern clipPath mask marker
  filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
  feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
  animate animateMotion animateTransform mpath set`.split(/\s+/),
);

/** Elements that run code or show a page, in SVG of any version. */
const active = new Set(['script', 'handler', 'listener', 'foreignobject', 'iframe', 'audio', 'video', 'canvas']);

/** Whether an element could do more than draw: all of HTML, and what SVG has of the kind. */
export function isActive(local: string, namespace: string): boolean {
  return namespace === 'http://www.w3.org/1999/xhtml' || active.has(local.toLowerCase());
}

export function isDrawing(local: string, namespace: string): boolean {
  return namespace === svgNamespace && drawing.has(local);
}

/** Text is seen or read aloud in these; elsewhere it would only be carried along. */
export const textual = new Set(['text', 'tspan', 'textPath', 'a', 'title', 'desc', 'style']);

/** What the library does not list yet: names for screen readers, and properties of CSS that became attributes. */
const others = ['role', 'aria-label', 'aria-labelledby', 'aria-hidden', 'transform-origin', 'mask-type'];

/** Statements about the drawing (RDFa), and what belongs to links and to loading. */
const untold = new Set(
  `about content datatype property rel resource rev typeof
  download hreflang ping referrerpolicy target externalResourcesRequired contentScriptType contentStyleType`.split(
    /\s+/,
  ),
);

/** The attributes without namespace that say how an element looks. References are judged by their address instead. */
const attributesOf = new Map(
  Array.from(drawing, (element) => {
    const listed = [...(svgElementAttributes['*'] ?? []), ...(svgElementAttributes[element] ?? []), ...others];
    return [element, new Set(listed.filter((name) => !untold.has(name)))];
  }),
);

export function isDrawingAttribute(name: string, element: string): boolean {
  return attributesOf.get(element)?.has(name) === true;
}

/** Attributes that an animation may change; any other could become a reference or code. */
export function isAnimated(attribute: string): boolean {
  return !/^(?:xlink:)?href$|^on|^style$|^class$|^id$/i.test(attribute) && /^[a-z-]+$/i.test(attribute);
}
