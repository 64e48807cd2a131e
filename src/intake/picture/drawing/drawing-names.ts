import { svgElementAttributes } from 'svg-element-attributes';

export const svgNamespace = 'http://www.w3.org/2000/svg';

/** Elements that draw or define drawing (https://www.w3.org/TR/SVG2/eltindex.html, Filter Effects, SVG Animations). */
const drawing = new Set(
  `svg g defs symbol use switch a title desc style view
  path rect circle ellipse line polyline polygon text tspan textPath image
  linearGradient radialGradient stop pattern clipPath mask marker
  filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
  feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
  animate animateMotion animateTransform mpath set`.split(/\s+/),
);

/** Elements that run code or embed a page, in any version of SVG. */
const active = new Set(['script', 'handler', 'listener', 'foreignobject', 'iframe', 'audio', 'video', 'canvas']);

/** Whether an element can do more than draw: any HTML element, and their equivalents in SVG. */
export function isActive(local: string, namespace: string): boolean {
  return namespace === 'http://www.w3.org/1999/xhtml' || active.has(local.toLowerCase());
}

/** Whether an element of SVG draws or defines drawing; others are dropped or refused. */
export function isDrawing(local: string, namespace: string): boolean {
  return namespace === svgNamespace && drawing.has(local);
}

/** Elements whose text is shown or read aloud; other text is dropped. */
export const textual = new Set(['text', 'tspan', 'textPath', 'a', 'title', 'desc', 'style']);

/** Attributes missing from the library: accessible names, and CSS properties that became attributes. */
const others = ['role', 'aria-label', 'aria-labelledby', 'aria-hidden', 'transform-origin', 'mask-type'];

/** Attributes to drop: metadata (RDFa), links, loading. */
const untold = new Set(
  `about content datatype property rel resource rev typeof
  download hreflang ping referrerpolicy target externalResourcesRequired contentScriptType contentStyleType`.split(
    /\s+/,
  ),
);

/** Attributes without namespace that affect how an element looks. References are checked by their address instead. */
const attributesOf = new Map(
  Array.from(drawing, (element) => {
    const listed = [...(svgElementAttributes['*'] ?? []), ...(svgElementAttributes[element] ?? []), ...others];
    return [element, new Set(listed.filter((name) => !untold.has(name)))];
  }),
);

/** Whether an attribute without namespace is kept on an element. */
export function isDrawingAttribute(name: string, element: string): boolean {
  return attributesOf.get(element)?.has(name) === true;
}

/** Whether an animation may change an attribute; others could become references or code. */
export function isAnimated(attribute: string): boolean {
  return !/^(?:xlink:)?href$|^on|^style$|^class$|^id$/i.test(attribute) && /^[a-z-]+$/i.test(attribute);
}
