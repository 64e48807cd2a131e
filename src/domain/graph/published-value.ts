import { lastDay } from '../../grammar/edtf.ts';
import type { Figure } from '../../schema/figure.ts';
import type { Update } from '../../schema/update.ts';
import { sourcePath, withBase } from '../address/address.ts';
import { figureAnchor, sourceAnchor } from '../address/anchors.ts';
import type { PageLink } from '../address/page-link.ts';
import { observedEdtf, observedIn } from '../date/observed.ts';
import { updatesOldestFirst } from '../date/schedule.ts';
import { figureSourceIds } from '../record/citation.ts';
import { isCorrection, recordedQuantity } from '../record/correction-chain.ts';
import { voiceOf } from '../record/source-voice.ts';
import { briefingHref } from './briefing-link.ts';
import { stateOf } from './briefing-state.ts';
import { distinctObservations } from './distinct-observations.ts';
import { type FactGraph, type Observation, sourcesKnownTo } from './fact-graph.ts';
import { inReadersLanguage } from './translated-observation.ts';

/** A value of a variable that was published once, whatever became of it. */
export interface PublishedValue {
  /** The figure as it was with this value, in the language `lang`. */
  readonly figure: Figure;
  readonly lang: string;
  /** EDTF, as typed. */
  readonly observed: string | undefined;
  readonly sources: readonly PageLink[];
  /** Leads to the figure's card. */
  readonly briefing: PageLink & { readonly published: string };
  /** The update that put another value in its place, with that value. */
  readonly replacedIn: { readonly update: Update; readonly by: Figure } | undefined;
  /** Whether the newsroom stands by it: neither replaced nor given up, and its briefing not withdrawn. */
  readonly stands: boolean;
  readonly retracted: boolean;
}

/**
 * Every value that was ever published of a variable, in the order of observation, those without a date last. A value
 * that a correction took away comes before the one that took its place; what a translation repeats counts once, and
 * reads in the language asked for where a translation has it.
 */
export function publishedValues(graph: FactGraph, variable: string, lang: string): PublishedValue[] {
  return distinctObservations(graph, graph.observations.get(variable) ?? [])
    .map((observation) => ({ observation, order: observedOrder(observation) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .flatMap(({ observation }) => valuesOf(graph, observation, lang));
}

/** The value that stands for a variable: the latest preferred one, else the latest that the newsroom stands by. */
export function latestValue(values: readonly PublishedValue[]): PublishedValue | undefined {
  const standing = values.filter(({ stands }) => stands);
  const preferred = standing.filter(({ figure }) => figure.rank === 'preferred');
  const candidates = preferred.length > 0 ? preferred : standing;
  return candidates.findLast(({ observed }) => observed !== undefined) ?? candidates.at(-1);
}

function valuesOf(graph: FactGraph, observation: Observation, lang: string): PublishedValue[] {
  const shown = inReadersLanguage(graph, observation, lang);
  // The original keeps the log; a translation says the same numbers in its own words.
  const { figure: original, briefing } = observation;
  const { figure } = shown;
  const changes = updatesOldestFirst(briefing.record.updates ?? [], graph.site.timeZone)
    .filter(isCorrection)
    .filter((update) => update.figure === original.id);
  const retracted = stateOf(briefing, graph).retracted !== undefined;
  const common = {
    lang: shown.briefing.lang,
    observed: observedIn(original),
    sources: sourceLinks(graph, shown, lang),
    briefing: {
      href: `${briefingHref(graph, shown.briefing)}#${figureAnchor(figure.id)}`,
      title: shown.briefing.record.title,
      lang: shown.briefing.lang,
      published: briefing.record.published,
    },
    retracted,
  };
  const past = changes.map((update) => ({
    ...common,
    figure: { ...figure, ...recordedQuantity(figure, update.from) } as Figure,
    replacedIn: { update, by: { ...figure, ...recordedQuantity(figure, update.to) } as Figure },
    stands: false,
  }));
  const stands = original.rank !== 'deprecated' && !retracted;
  return [...past, { ...common, figure, replacedIn: undefined, stands }];
}

/** Shared sources have a page of their own; others stand in the list of their briefing. */
function sourceLinks(graph: FactGraph, { briefing, figure }: Observation, lang: string): PageLink[] {
  const { site, sources } = graph;
  const known = sourcesKnownTo(graph, briefing);
  return [...new Set(figureSourceIds(figure))].flatMap((id) => {
    const source = known.get(id);
    if (source === undefined) return [];
    const shared = sources.some((other) => other.id === id);
    const href = shared
      ? withBase(site.base, sourcePath(lang, id, site.languages))
      : `${briefingHref(graph, briefing)}#${sourceAnchor(id)}`;
    return [{ href, title: voiceOf(source), lang: briefing.lang }];
  });
}

/** Sorts as text: the last day of the observation, then what keeps the order the same in every build. */
function observedOrder({ briefing, figure }: Observation): string {
  const edtf = observedEdtf(figure);
  const end = edtf?.type === 'interval' ? edtf.end : edtf;
  const start = edtf?.type === 'interval' ? edtf.start : edtf;
  const day = edtf === undefined ? 'undated' : end ? lastDay(end) : 'open';
  const published = String(briefing.published + 1e15).padStart(17, '0');
  return [day, start ? lastDay(start) : '', published, briefing.slug, figure.id].join(' ');
}
