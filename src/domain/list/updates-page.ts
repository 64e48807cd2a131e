import type { UpdateType } from '../../schema/update.ts';
import { wordsFor } from '../../words/words.ts';
import { followedType, updatesOfTypePath, updatesPath, updateTypes, withBase } from '../address/address.ts';
import type { Alternate, PageLink } from '../address/page-link.ts';
import { memoizePerGraph } from '../graph/memoize-per-graph.ts';
import { alternates } from '../site/alternates.ts';
import { type FeedLink, feedLinks } from '../site/feed-link.ts';
import { hasUpdates } from './filled-list.ts';
import { type ListPaging, pagedList } from './list-paging.ts';
import { type PublishedUpdate, publishedUpdates } from './published-update.ts';

/** A page of the list of updates: of all of them, or of one type. */
export interface UpdatesPage extends ListPaging {
  readonly lang: string;
  readonly type: UpdateType | undefined;
  readonly title: string;
  readonly trail: readonly PageLink[];
  /** Every list that a reader can choose, the one of all types first. Numbers are for front pages, which may change. */
  readonly filters: readonly { readonly href: string; readonly title: string; readonly current: boolean }[];
  readonly days: readonly { readonly day: string; readonly updates: readonly PublishedUpdate[] }[];
  /** Those of the corrections where the list holds nothing else, those of all changes otherwise. */
  readonly feeds: readonly FeedLink[];
  readonly alternates: readonly Alternate[];
}

/** A full page of updates. */
const updatesOnPage = 30;

/** Every page of the list of updates in a language. */
export const updatesPages = memoizePerGraph((graph, lang: string): readonly UpdatesPage[] => {
  const { site } = graph;
  const words = wordsFor(lang);
  const all = publishedUpdates(graph, lang);
  const everyType = { title: words.allUpdates, href: withBase(site.base, updatesPath(lang, site.languages)) };
  return [undefined, ...updateTypes].flatMap((type) => {
    const path = (other: string, languages: readonly string[]) =>
      type === undefined ? updatesPath(other, languages) : updatesOfTypePath(other, type, languages);
    const listed = type === undefined ? all : all.filter(({ update }) => update.type === type);
    const filters = [
      { ...everyType, current: type === undefined },
      ...updateTypes.map((other) => ({
        title: words.updateTypes[other],
        href: withBase(site.base, updatesOfTypePath(lang, other, site.languages)),
        current: other === type,
      })),
    ];
    return pagedList(listed, updatesOnPage, path(lang, site.languages), site.base).map(({ items, ...paging }) => ({
      ...paging,
      lang,
      type,
      title: type === undefined ? words.updates : words.updateTypes[type],
      trail: type === undefined ? [] : [{ ...everyType, title: words.updates, ...words.mark }],
      filters,
      days: [...Map.groupBy(items, ({ day }) => day)].map(([day, updates]) => ({ day, updates })),
      feeds:
        type === followedType
          ? feedLinks(site, lang, path(lang, site.languages), words.updateTypes[type])
          : feedLinks(site, lang, updatesPath(lang, site.languages), words.updates),
      alternates: paging.front ? alternates(site, lang, path, (other) => hasUpdates(graph, other, type)) : [],
    }));
  });
});
