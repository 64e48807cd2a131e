/** The parts of a briefing's page that have an address of their own. */
export type Part = 'facts' | 'key-points' | 'sources' | 'updates' | 'related';

const parts: readonly Part[] = ['facts', 'key-points', 'sources', 'updates', 'related'];

/** The id of what every page says: the place where its content begins. */
export const contentAnchor = 'content';

/** The id of a place that is always in view: a link to it closes what a link has opened and moves nothing. */
export const readingAnchor = 'reading';

/** The id of the room for what scripts add. */
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

/** The id of the n-th place in the text that refers to a card or a source. As no slug holds two hyphens in a row, it is no other one's own. */
export function mentionAnchor(anchor: string, mention: number): string {
  return `${anchor}--ref-${mention}`;
}

/** The id of the place that tells a figure's newest correction; no figure's own, like that of a mention. */
export function correctionsAnchor(figure: string): string {
  return `${figureAnchor(figure)}--corrections`;
}

/** Mentions are counted while pages are made, so that their ids are known by their form only. */
const mention = /^(?:figure|source)-.+--ref-\d+$/;

/** The id of the title of the n-th `:::context`. */
export function contextAnchor(count: number): string {
  return `context-${count}`;
}

/** The ids of a footnote, and of the first call of it, as remark-rehype makes them. */
export function footnoteAnchors(identifier: string): string[] {
  const id = identifier.toLowerCase();
  return [`fn-${id}`, `fnref-${id}`];
}

/** Ids that no heading may take, beside those that come of the body itself, whether the page has them or not. */
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

/** Whether an id has the form of a mention's. */
export function isMention(id: string): boolean {
  return mention.test(id);
}
