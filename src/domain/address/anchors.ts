/** The parts of a briefing's page that can be linked to. */
export type Part = 'facts' | 'key-points' | 'sources' | 'updates' | 'related';

const parts: readonly Part[] = ['facts', 'key-points', 'sources', 'updates', 'related'];

/** The id of the place where the content of a page begins. */
export const contentAnchor = 'content';

/** The id of an element that is always in view: a link to it ends `:target` elsewhere without scrolling. */
export const readingAnchor = 'reading';

/** The id of the element that scripts fill. */
export const helpsAnchor = 'helps';

/** The id that remark-rehype gives to the heading of the footnotes. */
const footnotesTitle = 'footnote-label';

/** The id of a figure's card: its permalink. */
export function figureAnchor(id: string): string {
  return `figure-${id}`;
}

/** The id of a source in the list of sources. */
export function sourceAnchor(id: string): string {
  return `source-${id}`;
}

/**
 * The id of the n-th place in the text that refers to a card or a source. It cannot be that of another card or source, since
 * no slug has two hyphens in a row.
 */
export function mentionAnchor(anchor: string, mention: number): string {
  return `${anchor}--ref-${mention}`;
}

/** The id of the place that tells a figure's newest correction. Like that of a mention, it cannot be that of another figure. */
export function correctionsAnchor(figure: string): string {
  return `${figureAnchor(figure)}--corrections`;
}

/** Matches the ids of mentions: how many there are is only known once a page is made. */
const mention = /^(?:figure|source)-.+--ref-\d+$/;

/** The id of the title of the n-th `:::context`. */
export function contextAnchor(count: number): string {
  return `context-${count}`;
}

/** The ids that remark-rehype gives to a footnote and to the first reference to it. */
export function footnoteAnchors(identifier: string): string[] {
  const id = identifier.toLowerCase();
  return [`fn-${id}`, `fnref-${id}`];
}

/** Ids that no heading may have, whether or not the page has them. Those that the body itself produces are not included. */
export function reservedAnchors(figures: Iterable<string>, sources: Iterable<string>): Set<string> {
  return new Set([
    contentAnchor,
    readingAnchor,
    helpsAnchor,
    footnotesTitle,
    ...parts.flatMap((part) => [part, `${part}-title`]),
    ...Array.from(figures).flatMap((id) => [figureAnchor(id), correctionsAnchor(id)]),
    ...Array.from(sources, sourceAnchor),
  ]);
}

/** Whether an id may be that of a mention. */
export function isMention(id: string): boolean {
  return mention.test(id);
}
