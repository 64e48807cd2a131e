/** Words of the additions that scripts make. */
export interface HelpWords {
  /** Button that copies a reference to the briefing or a figure. */
  readonly cite: string;
  /** Briefly replaces its label after copying. */
  readonly copied: string;
  readonly share: string;
  /** Button in browsers that cannot share. */
  readonly copyLink: string;
  /** Link to the change log; also marks each change that a reader has not seen. */
  readonly changedSinceVisit: string;
}
