import { lastDay, parseEdtf } from '../../grammar/edtf.ts';
import type { Figure } from '../../schema/figure.ts';
import type { Update } from '../../schema/update.ts';
import { sourcePath, withBase } from '../address/address.ts';
import { figureAnchor, sourceAnchor } from '../address/anchors.ts';
import type { PageLink } from '../address/page-link.ts';
import { endsBefore } from '../date/edtf-order.ts';
import { observedEdtf, observedIn } from '../date/observed.ts';
import { updatesOldestFirst } from '../date/schedule.ts';
import { siteDay } from '../date/site-day.ts';
import { hasAmount } from '../quantity/quantity-record.ts';
import { figureSourceIds } from '../record/citation.ts';
import { comparedValues } from '../record/compared-figures.ts';
import { withComputedDate } from '../record/computed-date.ts';
import { isCorrection, recordedQuantity } from '../record/correction-chain.ts';
import { rankOf } from '../record/lead-figure.ts';
import { seriesKey } from '../record/series-key.ts';
import { voiceOf } from '../record/source-voice.ts';
import { bySureness } from '../record/sureness.ts';
import { briefingHref } from './briefing-link.ts';
import { stateOf } from './briefing-state.ts';
import { distinctObservations } from './distinct-observations.ts';
import { type FactGraph, type Observation, sourcesKnownTo } from './fact-graph.ts';
import { inReadersLanguage } from './translated-observation.ts';

/** A value of a variable that is or was published. */
export interface PublishedValue {
  /** The figure with this value, in the language `lang`. */
  readonly figure: Figure;
  readonly lang: string;
  /** EDTF, as typed. */
  readonly observed: string | undefined;
  /** The last day of the observation, at most the day of publication. */
  readonly until: string | undefined;
  readonly sources: readonly PageLink[];
  /** The address of the figure's card. */
  readonly briefing: PageLink & { readonly published: string };
  /** The update that replaced the value, with the new value. */
  readonly replacedIn: { readonly update: Update; readonly by: Figure } | undefined;
  /** Whether the newsroom stands by it: it is neither replaced nor deprecated, and its briefing is not retracted. */
  readonly stands: boolean;
  readonly retracted: boolean;
}

/**
 * Every value of a variable that is or was published, in the order of observation, those without a date last. A corrected
 * value comes before its replacement. A value and its repetitions in translations are listed once, in the language asked
 * for if a translation has it.
 */
export function publishedValues(graph: FactGraph, variable: string, lang: string): PublishedValue[] {
  const values = distinctObservations(graph, graph.observations.get(variable) ?? []).map((observation) =>
    valuesOf(graph, observation, lang),
  );
  values.sort(([a], [b]) => (a === undefined || b === undefined ? 0 : byObservation(a, b)));
  return comparedValues(values.flat());
}

/**
 * The value that represents a variable for readers of a language: the one observed last; of several, the most certain, then
 * one in their language, then the one published last; of one briefing, a preferred one or else the first. Projections and values without a number are used only if there is
 * nothing else.
 */
export function latestValue(values: readonly PublishedValue[], lang: string): PublishedValue | undefined {
  const standing = values.filter(({ stands }) => stands);
  const known = standing.filter(({ figure }) => hasAmount(figure));
  const observed = known.filter(({ figure }) => figure.status !== 'projected');
  const candidates = [observed, known, standing].find((some) => some.length > 0) ?? [];
  const dated = candidates.filter(({ until }) => until !== undefined);
  const isOwn = (value: PublishedValue) => Number(value.lang === lang);
  return (dated.length > 0 ? dated : candidates)
    .toReversed()
    .sort(
      (a, b) =>
        byTimeAndSureness(a, b) || isOwn(a) - isOwn(b) || byPublication(a, b) || rankOf(b.figure) - rankOf(a.figure),
    )
    .at(-1);
}

/**
 * The value before the latest one, from the same voice and about the same thing: the last observed of those that ended
 * before it began.
 */
export function valueBefore(values: readonly PublishedValue[], latest: PublishedValue): PublishedValue | undefined {
  const date = parseEdtf(latest.observed ?? '');
  if (date === undefined) return undefined;
  return values
    .filter(({ stands, lang, figure, observed }) => {
      const own = parseEdtf(observed ?? '');
      const isOfSeries = lang === latest.lang && seriesKey(figure) === seriesKey(latest.figure);
      return stands && isOfSeries && figure.status !== 'projected' && hasAmount(figure) && own && endsBefore(own, date);
    })
    .toSorted(byObservation)
    .at(-1);
}

/** Compares by time and certainty, then by publication. */
function byObservation(a: PublishedValue, b: PublishedValue): number {
  return byTimeAndSureness(a, b) || byPublication(a, b);
}

/** Compares by the end of the observation, missing ends last, then by its beginning and certainty. */
function byTimeAndSureness(a: PublishedValue, b: PublishedValue): number {
  return (
    compare(a.until ?? 'undated', b.until ?? 'undated') ||
    compare(a.observed?.slice(0, 10) ?? '', b.observed?.slice(0, 10) ?? '') ||
    bySureness(b.figure.status, a.figure.status)
  );
}

function byPublication(a: PublishedValue, b: PublishedValue): number {
  return Date.parse(a.briefing.published) - Date.parse(b.briefing.published);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The last day of an observation. Except for projections, it is not after publication. */
function untilOf(figure: Figure, published: string, timeZone: string): string | undefined {
  const edtf = observedEdtf(figure);
  if (edtf === undefined) return undefined;
  const end = edtf.type === 'interval' ? edtf.end : edtf;
  const told = siteDay(published, timeZone);
  if (end === null) return told;
  const last = lastDay(end);
  return figure.status === 'projected' || last < told ? last : told;
}

function datedFigure({ figure, briefing }: Observation): Figure {
  return withComputedDate(figure, briefing.record.figures ?? []);
}

function valuesOf(graph: FactGraph, observation: Observation, lang: string): PublishedValue[] {
  const shown = inReadersLanguage(graph, observation, lang);
  // The log of corrections is the original's. A translation has the same numbers in its language.
  const { briefing } = observation;
  const original = datedFigure(observation);
  const figure = datedFigure(shown);
  const changes = updatesOldestFirst(briefing.record.updates ?? [], graph.site.timeZone)
    .filter(isCorrection)
    .filter((update) => update.figure === original.id);
  const retracted = stateOf(briefing, graph).retracted !== undefined;
  const common = {
    lang: shown.briefing.lang,
    observed: observedIn(original),
    until: untilOf(original, briefing.record.published, graph.site.timeZone),
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

/** Shared sources have a page of their own. Others are in the list of their briefing. */
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
