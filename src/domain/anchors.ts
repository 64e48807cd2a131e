/** Fragments that every briefing's page has, beside those of its figures and sources. */
const fixed = ['content', 'facts', 'key-points', 'sources', 'updates', 'related', 'footnote-label'] as const;

/** The id of a figure's card: its permalink. */
export function figureAnchor(id: string): string {
  return `figure-${id}`;
}

/** The id of a source in the list of sources. */
export function sourceAnchor(id: string): string {
  return `source-${id}`;
}

/** The id of the n-th place in the text that refers to a card or a source. */
export function mentionAnchor(anchor: string, mention: number): string {
  return `${anchor}-ref-${mention}`;
}

/** Every fragment of a briefing's page that does not come from its body. */
export function pageAnchors(figures: Iterable<string>, sources: Iterable<string>): string[] {
  return [...fixed, ...Array.from(figures, figureAnchor), ...Array.from(sources, sourceAnchor)];
}
