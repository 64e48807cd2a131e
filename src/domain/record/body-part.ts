import type { FactPlace } from './fact-place.ts';

/** A picture as the text shows it. */
export interface BodyPicture {
  readonly kind: 'picture';
  /** The address that pages use. */
  readonly src: string;
  readonly alt: string;
  readonly title: string | undefined;
}

/** A piece of a rendered body. It may close elements that an earlier piece opened. */
export interface BodyPart {
  /** For those who show a body as it is: joined, the pieces are the whole of it. */
  readonly html: string;
  /** What a page makes by itself in place of this HTML. */
  readonly shows?: FactPlace | BodyPicture;
}

/** A rendered body in one piece, complete and sanitised. */
export function wholeBody(parts: readonly BodyPart[]): string {
  return parts.map(({ html }) => html).join('');
}
