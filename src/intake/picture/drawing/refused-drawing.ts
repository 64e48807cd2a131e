import type { PictureFlaw } from '../../../checks/site-index.ts';

/** Thrown when a drawing is refused; the flaw is reported where the drawing is shown. */
export class RefusedDrawing extends Error {
  readonly flaw: PictureFlaw;

  constructor(flaw: PictureFlaw) {
    super('This drawing is not shown.');
    this.flaw = flaw;
  }
}

/** @param forbidden The offending part as an author would search for it, for example `<script>`. */
export function refuse(forbidden: string, line: number): never {
  throw new RefusedDrawing({ forbidden: forbidden.slice(0, 60), line });
}
