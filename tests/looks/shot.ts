/** How a page is looked at. */
export interface View {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}

/** The picture of a whole page in one view. */
export interface Shot extends View {
  /** An absolute path. */
  readonly file: string;
}

/** A phone, a tablet and a desk, in light and dark. */
export const views: readonly View[] = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
].flatMap((size) => [
  { ...size, colorScheme: 'light' as const },
  { ...size, colorScheme: 'dark' as const },
]);
