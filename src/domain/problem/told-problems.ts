/** A problem as the panel beside a page shows it, in one language. */
export interface PanelLine {
  /** Where it is, as the terminal says it: `content/briefings/a.md:31:12`. */
  readonly where: string;
  /** The file for the editor, with line and column. */
  readonly open: string;
  readonly level: 'error' | 'warning';
  readonly rule: string;
  readonly text: string;
}

/** What the development server tells a page about the content. */
export interface PanelContent {
  readonly lang: string;
  /** How many there are; empty where there is none. */
  readonly summary: string;
  readonly lines: readonly PanelLine[];
}
