import type { FactGraph } from '../graph/fact-graph.ts';
import type { PageEntry } from '../record/briefing-entry.ts';
import { pageHref } from './site-view.ts';

/** What a plain page shows around its text. */
export interface PlainPage {
  readonly title: string;
  readonly summary: string | undefined;
  readonly translations: readonly { readonly lang: string; readonly href: string; readonly title: string }[];
}

export function toPlainPage(graph: FactGraph, entry: PageEntry): PlainPage {
  return {
    title: entry.record.title,
    summary: entry.record.summary,
    translations: graph.pageTranslations
      .of(entry)
      .map((other) => ({ lang: other.lang, href: pageHref(graph.site, other), title: other.record.title })),
  };
}
