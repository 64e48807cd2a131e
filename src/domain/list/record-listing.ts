import {
  archivePath,
  figuresPath,
  sourcePath,
  sourcesPath,
  topicsPath,
  variablePath,
  withBase,
} from '../address/address.ts';
import type { Alternate } from '../address/page-link.ts';
import type { FactGraph } from '../graph/fact-graph.ts';
import { alternates } from '../site/alternates.ts';
import { periodPages } from './archive-view.ts';
import { type Filled, hasBriefings, hasFigures, hasSources, hasTopics, hasUpdates } from './filled-list.ts';
import { topicPages } from './topic-view.ts';
import { updatesPages } from './updates-page.ts';

/** A page across briefings, by its address. */
export interface ListedPage {
  readonly href: string;
  readonly lang: string;
  /** The same page in the other languages. */
  readonly alternates: readonly Alternate[];
}

type Path = (lang: string, languages: readonly string[]) => string;

/** Every page across briefings that lists something in a language: figures, sources, updates, topics, archive. */
export function recordListing(graph: FactGraph, lang: string): ListedPage[] {
  const { site, observations, sources } = graph;
  const lists: [Path, Filled][] = [
    [figuresPath, hasFigures],
    [sourcesPath, hasSources],
    [topicsPath, hasTopics],
    [archivePath, hasBriefings],
    ...Array.from(observations.keys(), (variable): [Path, Filled] => [
      (other, languages) => variablePath(other, variable, languages),
      hasFigures,
    ]),
    ...sources.map(({ id }): [Path, Filled] => [(other, languages) => sourcePath(other, id, languages), hasSources]),
  ];
  return [
    ...lists
      .filter(([, isFilled]) => isFilled(graph, lang))
      .map(([path, isFilled]) => ({
        href: withBase(site.base, path(lang, site.languages)),
        lang,
        alternates: alternates(site, lang, path, (other) => isFilled(graph, other)),
      })),
    ...updatesPages(graph, lang).filter(({ type }) => hasUpdates(graph, lang, type)),
    ...topicPages(graph, lang),
    ...periodPages(graph, lang),
  ];
}
