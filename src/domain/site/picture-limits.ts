/** Limits of pictures: above what any page should load, and low enough that every picture is read in two seconds. */
export const pictureLimits = {
  /** Pixels after decoding, of all frames of an animation or all pictures in a drawing. More than the largest cameras take. */
  pixels: 120_000_000,
  /** Of a drawing, in MiB. */
  drawingSize: 3,
  /** Deeper than groups of drawing programs go. There is a limit because the tree is walked recursively. */
  drawingLevels: 256,
  drawingElements: 100_000,
} as const;
