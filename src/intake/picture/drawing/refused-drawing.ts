import type { PictureFlaw } from '../../../checks/site-index.ts';

/** Ends the reading of a drawing that is not shown; an editor is told the flaw at the place that shows the drawing. */
export class RefusedDrawing extends Error {
  readonly flaw: PictureFlaw;

  constructor(flaw: PictureFlaw) {
    super('This drawing is not shown.');
    this.flaw = flaw;
  }
}

/** @param forbidden What the drawing holds, as its author would look for it, for example `<script>`. */
export function refuse(forbidden: string, line: number): never {
  throw new RefusedDrawing({ forbidden: forbidden.slice(0, 60), line });
}
