/** Words of the small helps that scripts add. */
export interface HelpWords {
  /** Copies how to cite the briefing, or one of its figures. */
  readonly cite: string;
  /** Stands in its place for a moment once that is done. */
  readonly copied: string;
  readonly share: string;
  /** Where a browser cannot share. */
  readonly copyLink: string;
  /** Link to the change log; also marks each change that a reader has not seen. */
  readonly changedSinceVisit: string;
}
