/** What a picture may be and still be shown: more than any page should send, and read in two seconds whatever it holds. */
export const pictureLimits = {
  /** What a browser may be asked to unpack, all frames of an animation or pictures of a drawing together: more than the largest cameras take. */
  pixels: 120_000_000,
  /** Of a drawing, in MiB. */
  drawingSize: 3,
  /** Deeper than the groups of any drawing program; what walks the tree calls itself. */
  drawingLevels: 256,
  drawingElements: 100_000,
} as const;
