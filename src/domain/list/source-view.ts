import type { Figure } from '../../schema/figure.ts';
import type { Source } from '../../schema/source.ts';
import { wordsFor } from '../../words/words.ts';
import { sourcePath, sourcesPath, withBase } from '../address/address.ts';
import { figureAnchor } from '../address/anchors.ts';
import type { Alternate, PageLink } from '../address/page-link.ts';
import { briefingHref } from '../graph/briefing-link.ts';
import type { FactGraph } from '../graph/fact-graph.ts';
import type { BriefingImpact } from '../graph/source-impact.ts';
import { sharedSourcesIn } from '../record/shared-source.ts';
import { alternates } from '../site/alternates.ts';

/** A shared source as lists show it. */
export interface SharedSourceEntry {
  readonly href: string;
  readonly source: Source;
  /** How many rest on it; a translation counts with its original, and so do its figures. */
  readonly briefings: number;
  readonly figures: number;
}

/** Every shared source by title. */
export interface SourceIndexPage {
  readonly lang: string;
  readonly title: string;
  readonly href: string;
  readonly sources: readonly SharedSourceEntry[];
  readonly alternates: readonly Alternate[];
}

/** A briefing that rests on a source, with its figures that do. */
export interface RestingBriefing {
  readonly briefing: PageLink & { readonly lang: string; readonly published: string };
  readonly direct: boolean;
  /** Titles of the sources in between. */
  readonly through: readonly string[];
  readonly figures: readonly {
    /** Leads to the figure's card. */
    readonly href: string;
    readonly figure: Figure;
    readonly direct: boolean;
    readonly through: readonly string[];
    /** Labels of the figures in between. */
    readonly computedFrom: readonly string[];
  }[];
}

/** A shared source with all that rests on it, newest briefing first. */
export interface SourcePage extends SharedSourceEntry {
  readonly lang: string;
  readonly trail: readonly PageLink[];
  readonly basedOn: readonly PageLink[];
  /** Shared sources that rest on this one directly. */
  readonly basisOf: readonly PageLink[];
  /** Briefings that name the source, then those that rest on it only through others. */
  readonly resting: readonly RestingBriefing[];
  readonly alternates: readonly Alternate[];
}

type Impacts = ReadonlyMap<string, readonly BriefingImpact[]>;

/** @param impacts What `sourceImpacts` finds. */
export function toSourcePage(graph: FactGraph, impacts: Impacts, id: string, lang: string): SourcePage | undefined {
  const { site } = graph;
  const known = sharedSourcesIn(graph.sharedSources, lang);
  const source = known.get(id);
  if (source === undefined) return undefined;
  const link = (other: Source): PageLink => ({ title: other.title, href: sourceHref(graph, other.id, lang) });
  const resting = (impacts.get(id) ?? []).map((impact) => restingBriefing(graph, impact));
  return {
    ...entryOf(graph, impacts, source, lang),
    lang,
    trail: [
      {
        title: wordsFor(lang).sources,
        href: withBase(site.base, sourcesPath(lang, site.languages)),
        ...wordsFor(lang).mark,
      },
    ],
    basedOn: (source.basedOn ?? []).flatMap((base) => known.get(base) ?? []).map(link),
    basisOf: [...known.values()].filter(({ basedOn }) => basedOn?.includes(id)).map(link),
    resting: [...resting.filter(({ direct }) => direct), ...resting.filter(({ direct }) => !direct)],
    alternates: alternates(site, lang, (other, languages) => sourcePath(other, id, languages)),
  };
}

export function toSourceIndex(graph: FactGraph, impacts: Impacts, lang: string): SourceIndexPage {
  const { site } = graph;
  const { compare } = new Intl.Collator(lang);
  return {
    lang,
    title: wordsFor(lang).sources,
    href: withBase(site.base, sourcesPath(lang, site.languages)),
    sources: [...sharedSourcesIn(graph.sharedSources, lang).values()]
      .map((source) => entryOf(graph, impacts, source, lang))
      .sort((a, b) => compare(a.source.title, b.source.title) || (a.source.id < b.source.id ? -1 : 1)),
    alternates: alternates(site, lang, sourcesPath),
  };
}

function entryOf(graph: FactGraph, impacts: Impacts, source: Source, lang: string): SharedSourceEntry {
  const { translations } = graph;
  const texts = Map.groupBy(
    impacts.get(source.id) ?? [],
    ({ briefing }) => translations.originalOf(briefing) ?? briefing,
  );
  const figuresIn = (impact: readonly BriefingImpact[]) =>
    new Set(impact.flatMap(({ figures }) => figures.map(({ figure }) => figure.id)));
  return {
    href: sourceHref(graph, source.id, lang),
    source,
    briefings: texts.size,
    figures: [...texts.values()].reduce((count, impact) => count + figuresIn(impact).size, 0),
  };
}

function restingBriefing(graph: FactGraph, { briefing, direct, through, figures }: BriefingImpact): RestingBriefing {
  const href = briefingHref(graph, briefing);
  return {
    briefing: { href, title: briefing.record.title, lang: briefing.lang, published: briefing.record.published },
    direct,
    through: through.map(({ title }) => title),
    figures: figures.map((impact) => ({
      href: `${href}#${figureAnchor(impact.figure.id)}`,
      figure: impact.figure,
      direct: impact.direct,
      through: impact.through.map(({ title }) => title),
      computedFrom: impact.computedFrom.map(({ label }) => label),
    })),
  };
}

function sourceHref({ site }: FactGraph, id: string, lang: string): string {
  return withBase(site.base, sourcePath(lang, id, site.languages));
}
