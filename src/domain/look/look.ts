/** What `theme` in `site.yaml` changes on the pages of a language: fonts and accent. */
export interface PageLook {
  /** CSS outside of all layers, so that it takes precedence over the tokens. */
  readonly styles: string;
  /** Addresses of the fonts that the first screen needs. */
  readonly preload: readonly string[];
}

export interface SiteLook {
  readonly pages: Readonly<Record<string, PageLook>>;
  /** Names of the font files that pages refer to, as in the cache. */
  readonly fontFiles: readonly string[];
  /** Undefined if the site has no preview pictures. */
  readonly preview: PreviewLook | undefined;
}

/** The look of preview pictures: the fonts of the pages, and their colours of the light scheme. */
export interface PreviewLook {
  /** The name and version of the library that draws them. */
  readonly renderer: string;
  readonly fonts: readonly PreviewFont[];
  /** Font families for headlines and for data, in order of preference for each character. */
  readonly serif: readonly string[];
  readonly sans: readonly string[];
  readonly colours: PreviewColours;
}

export interface PreviewFont {
  readonly family: string;
  /** The file relative to the project; `digest` is that of its content. */
  readonly path: string;
  readonly digest: string;
  /** First and last code points of the ranges that it covers. Missing for a newsroom's own font, which is not examined. */
  readonly ranges?: readonly (readonly [number, number])[];
}

export interface PreviewColours {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly accent: string;
}

/** Whether the fonts have every character of a text. A newsroom's own font is assumed to have all. */
export function canDraw(look: PreviewLook, text: string): boolean {
  const drawable = drawableTexts.get(look) ?? drawableText(look);
  drawableTexts.set(look, drawable);
  return drawable.test(text);
}

const drawableTexts = new WeakMap<PreviewLook, RegExp>();

function drawableText({ fonts }: PreviewLook): RegExp {
  if (fonts.some(({ ranges }) => ranges === undefined)) return /^/;
  const ranges = fonts.flatMap((font) => font.ranges ?? []);
  const inClass = ranges.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join('');
  return new RegExp(`^[${inClass}]*$`, 'u');
}
