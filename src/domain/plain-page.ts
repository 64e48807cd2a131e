import type { BodyPart } from './body-part.ts';
import type { PageEntry } from './briefing-entry.ts';
import type { FactGraph } from './fact-graph.ts';
import { type PagePictures, pagePictures } from './picture.ts';
import type { Rendered } from './rendered.ts';
import { pageHref } from './site-view.ts';

/** Everything that a plain page shows. */
export interface PlainPage {
  readonly title: string;
  readonly summary: string | undefined;
  readonly body: readonly BodyPart[];
  readonly pictures: PagePictures;
  readonly translations: readonly { readonly lang: string; readonly href: string; readonly title: string }[];
}

export function toPlainPage(graph: FactGraph, entry: PageEntry, rendered: Rendered): PlainPage {
  return {
    title: entry.record.title,
    summary: entry.record.summary,
    body: rendered.body,
    pictures: pagePictures(entry.pictures, graph.site),
    translations: graph.pageTranslations
      .of(entry)
      .map((other) => ({ lang: other.lang, href: pageHref(graph.site, other), title: other.record.title })),
  };
}
