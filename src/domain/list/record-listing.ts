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
import { periodPages, topicPages } from './archive-view.ts';
import { updatesPages } from './updates-view.ts';

/** A page across briefings, by its address. */
export interface ListedPage {
  readonly href: string;
  readonly lang: string;
  /** The same page in the other languages. */
  readonly alternates: readonly Alternate[];
}

/** Every page across briefings in a language: figures, sources, updates, topics, archive. */
export function recordListing(graph: FactGraph, lang: string): ListedPage[] {
  const { site, observations, sources } = graph;
  const everywhere = [
    ...[figuresPath, sourcesPath, topicsPath, archivePath],
    ...Array.from(observations.keys(), (variable) => (other: string, languages: readonly string[]) => {
      return variablePath(other, variable, languages);
    }),
    ...sources.map(
      ({ id }) =>
        (other: string, languages: readonly string[]) =>
          sourcePath(other, id, languages),
    ),
  ];
  return [
    ...everywhere.map((path) => ({
      href: withBase(site.base, path(lang, site.languages)),
      lang,
      alternates: alternates(site, lang, path),
    })),
    ...[...updatesPages(graph, lang), ...topicPages(graph, lang), ...periodPages(graph, lang)],
  ];
}
