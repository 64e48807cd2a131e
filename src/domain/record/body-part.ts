import type { FactPlace } from './fact-place.ts';

/** A picture in a text. */
export interface BodyPicture {
  readonly kind: 'picture';
  /** Its address on pages. */
  readonly src: string;
  readonly alt: string;
  readonly title: string | undefined;
}

/** A part of a rendered body. It may close elements that an earlier part opened. */
export interface BodyPart {
  /** The HTML of the part. Joined, the parts are the whole body, for outputs that show it unchanged. */
  readonly html: string;
  /** What a page renders by itself in place of this HTML. */
  readonly shows?: FactPlace | BodyPicture;
}

/** The whole rendered body, sanitised. */
export function wholeBody(parts: readonly BodyPart[]): string {
  return parts.map(({ html }) => html).join('');
}
