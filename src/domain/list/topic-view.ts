import { topicId } from '../../grammar/topic-id.ts';
import { wordsFor } from '../../words/words.ts';
import { topicPath, topicsPath, withBase } from '../address/address.ts';
import { type FactGraph, topicLabels } from '../graph/fact-graph.ts';
import { memoizePerGraph } from '../graph/memoize-per-graph.ts';
import { localize } from '../language/localized-text.ts';
import type { BriefingEntry } from '../record/briefing-entry.ts';
import { alternates } from '../site/alternates.ts';
import { feedLinks } from '../site/feed-link.ts';
import { type BriefingListing, type BriefingListPage, counted, listPages } from './briefing-list-page.ts';
import { hasTopics } from './filled-list.ts';
import type { ListIndexPage } from './list-index-page.ts';
import { topicFacts } from './topic-facts.ts';

/** Every page of the lists of topics in a language. */
export const topicPages = memoizePerGraph((graph, lang: string): readonly BriefingListPage[] =>
  listPages(graph, lang, topicLists(graph, lang)),
);

/** What is published on a topic in a language, newest first, under the name that its page has. */
export interface TopicBriefings {
  readonly path: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly entries: readonly BriefingEntry[];
}

/** Every topic of a language with its briefings. */
export function topicBriefings(graph: FactGraph, lang: string): TopicBriefings[] {
  return topicLists(graph, lang).map(({ path, title, description, entries }) => ({
    path: path(lang, graph.site.languages),
    title,
    description,
    entries,
  }));
}

/** All topics of a language by name. */
export function topicIndex(graph: FactGraph, lang: string): ListIndexPage {
  const { compare } = new Intl.Collator(lang);
  const groups = topicLists(graph, lang).map((list) => ({ ...counted(graph, lang, list), parts: [] }));
  return {
    lang,
    title: wordsFor(lang).topics,
    href: withBase(graph.site.base, topicsPath(lang, graph.site.languages)),
    groups: groups.sort((a, b) => compare(a.title, b.title)),
    alternates: alternates(graph.site, lang, topicsPath, (other) => hasTopics(graph, other)),
  };
}

function topicLists(graph: FactGraph, lang: string): BriefingListing[] {
  const { site, topics, byTopic } = graph;
  return [...(byTopic.get(lang) ?? [])].map(([id, entries]) => {
    const typed = entries.flatMap(({ record }) => record.topics ?? []).find((text) => topicId(text) === id) ?? id;
    const description = topics.find((topic) => topic.id === id)?.record.description;
    const title = topicLabels(graph, [typed], lang)[0] ?? typed;
    return {
      title,
      description: description === undefined ? undefined : localize(description, lang, site.languages),
      trail: [
        {
          title: wordsFor(lang).topics,
          href: withBase(site.base, topicsPath(lang, site.languages)),
          ...wordsFor(lang).mark,
        },
      ],
      parts: [],
      feeds: feedLinks(site, lang, topicPath(lang, id, site.languages), title),
      path: (other, languages) => topicPath(other, id, languages),
      existsIn: (other) => byTopic.get(other)?.has(id) ?? false,
      entries,
      facts: () => topicFacts(graph, id, lang, entries),
    };
  });
}
