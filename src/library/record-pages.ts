import type { FactGraph } from '../domain/graph/fact-graph.ts';
import { sourceImpacts } from '../domain/graph/source-impact.ts';
import { archiveIndex, periodPages } from '../domain/list/archive-view.ts';
import type { BriefingListPage } from '../domain/list/briefing-list-page.ts';
import type { ListIndexPage } from '../domain/list/list-index-page.ts';
import { type SourceIndexPage, type SourcePage, toSourceIndex, toSourcePage } from '../domain/list/source-view.ts';
import { topicIndex, topicPages } from '../domain/list/topic-view.ts';
import { type UpdatesPage, updatesPages } from '../domain/list/updates-page.ts';
import {
  toVariableIndex,
  toVariablePage,
  type VariableIndexPage,
  type VariablePage,
} from '../domain/list/variable-view.ts';
import type { LinkPreview } from '../domain/page/link-preview.ts';
import { graph } from './graph.ts';
import { type KeyedPage, keyedPages } from './keyed-page.ts';
import { variablePreview } from './previews.ts';

type Shown = { readonly lang: string; readonly href: string };

async function inEveryLanguage<T extends Shown>(
  section: string,
  ask: (facts: FactGraph, lang: string) => readonly T[],
): Promise<KeyedPage<T>[]> {
  const facts = graph();
  return keyedPages(
    section,
    facts.site.languages.flatMap((lang) => ask(facts, lang)),
  );
}

/** `/topics/` in every language. */
export function topicIndexes(): Promise<KeyedPage<ListIndexPage>[]> {
  return inEveryLanguage('topics', (facts, lang) => [topicIndex(facts, lang)]);
}

/** Every page of every topic. */
export function topicLists(): Promise<KeyedPage<BriefingListPage>[]> {
  return inEveryLanguage('topics', topicPages);
}

/** `/archive/` in every language. */
export function archiveIndexes(): Promise<KeyedPage<ListIndexPage>[]> {
  return inEveryLanguage('archive', (facts, lang) => [archiveIndex(facts, lang)]);
}

/** Every page of every year and month. */
export function periodLists(): Promise<KeyedPage<BriefingListPage>[]> {
  return inEveryLanguage('archive', periodPages);
}

/** `/figures/` in every language. */
export function variableIndexes(): Promise<KeyedPage<VariableIndexPage>[]> {
  return inEveryLanguage('figures', (facts, lang) => [toVariableIndex(facts, lang)]);
}

/** Every variable. */
export function variablePages(): Promise<KeyedPage<VariablePage>[]> {
  return inEveryLanguage('figures', (facts, lang) =>
    [...facts.observations.keys()].flatMap((variable) => toVariablePage(facts, variable, lang) ?? []),
  );
}

/** The picture that stands for links to a variable's page. */
export function variablePicture(page: VariablePage): LinkPreview | undefined {
  return variablePreview(graph(), page);
}

/** The chart of every variable, for other sites. */
export async function chartFrames() {
  const pages = await variablePages();
  return pages.flatMap(({ props, cacheKey }) => {
    const { lang, variable, frame } = props.page;
    return frame === undefined ? [] : [{ params: { lang, variable }, props: { ...props, frame }, cacheKey }];
  });
}

/** `/sources/` in every language. */
export function sourceIndexes(): Promise<KeyedPage<SourceIndexPage>[]> {
  return inEveryLanguage('sources', (facts, lang) => [toSourceIndex(facts, sourceImpacts(facts), lang)]);
}

/** The page of every shared source, with the figures that rest on it. */
export async function sourcePages(): Promise<KeyedPage<SourcePage>[]> {
  const impacts = sourceImpacts(graph());
  return inEveryLanguage('sources', (facts, lang) =>
    facts.sources.flatMap(({ id }) => toSourcePage(facts, impacts, id, lang) ?? []),
  );
}

/** Every page of updates. */
export function updateLists(): Promise<KeyedPage<UpdatesPage>[]> {
  return inEveryLanguage('updates', updatesPages);
}
