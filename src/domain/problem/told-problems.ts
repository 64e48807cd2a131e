/** A problem in one language, as the panel beside a page shows it. */
export interface PanelLine {
  /** Its place as the terminal prints it: `content/briefings/a.md:31:12`. */
  readonly where: string;
  /** The place to open in an editor: file, line and column. */
  readonly open: string;
  readonly level: 'error' | 'warning';
  readonly rule: string;
  readonly text: string;
}

/** What the development server tells a page about the content. */
export interface PanelContent {
  readonly lang: string;
  /** The number of problems in words, or an empty text if there are none. */
  readonly summary: string;
  readonly lines: readonly PanelLine[];
}
