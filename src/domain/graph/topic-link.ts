import { topicId } from '../../grammar/topic-id.ts';
import { topicPath, withBase } from '../address/address.ts';
import type { PageLink } from '../address/page-link.ts';
import { type FactGraph, topicLabels } from './fact-graph.ts';

/** Links from a briefing to the pages of its topics, in its language. Texts with the same id are one topic. */
export function topicLinks(graph: FactGraph, texts: readonly string[], lang: string): PageLink[] {
  const { base, languages } = graph.site;
  const ids = [...new Set(texts.map(topicId))];
  return topicLabels(graph, texts, lang).map((title, index) => ({
    title,
    href: withBase(base, topicPath(lang, ids[index] ?? '', languages)),
  }));
}
