/** What makes the pages of a language look as `site.yaml` asks: fonts and accent, over the tokens. */
export interface PageLook {
  /** CSS outside of every layer, so that it wins over the tokens. */
  readonly styles: string;
  /** Addresses of the fonts that the first screen needs. */
  readonly preload: readonly string[];
}

export interface SiteLook {
  readonly pages: Readonly<Record<string, PageLook>>;
  /** Names of the font files that pages may ask for, as kept in the cache. */
  readonly fontFiles: readonly string[];
  /** Undefined where links have no pictures. */
  readonly preview: PreviewLook | undefined;
}

/** What the pictures of links look like: the type and the light colours of the pages. */
export interface PreviewLook {
  /** The program that draws them, with its version. */
  readonly renderer: string;
  readonly fonts: readonly PreviewFont[];
  /** Families for headlines and for data, in the order in which a character is looked for. */
  readonly serif: readonly string[];
  readonly sans: readonly string[];
  readonly colours: PreviewColours;
}

export interface PreviewFont {
  readonly family: string;
  /** The way to the file from the project, and what is in it. */
  readonly path: string;
  readonly digest: string;
  /** Code points that it has, first and last; absent where nobody has looked, in a newsroom's own file. */
  readonly ranges?: readonly (readonly [number, number])[];
}

export interface PreviewColours {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly accent: string;
}

/** Whether a text can be drawn without a gap: of the letters that come with Précis, or in a newsroom's own font. */
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
