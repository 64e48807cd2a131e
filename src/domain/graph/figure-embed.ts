import type { Figure } from '../../schema/figure.ts';
import type { Source } from '../../schema/source.ts';
import { embedPath, oembedPath, withBase } from '../address/address.ts';
import { figureAnchor } from '../address/anchors.ts';
import { localize } from '../language/localized-text.ts';
import { namedAuthor } from '../record/author.ts';
import type { BriefingEntry } from '../record/briefing-entry.ts';
import { figureSourceIds } from '../record/citation.ts';
import { withComputedDate } from '../record/computed-date.ts';
import type { Correction } from '../record/correction-chain.ts';
import { embeddedFigures } from '../record/embedded-figures.ts';
import { figureVersions } from '../record/figure-version.ts';
import { voiceOf } from '../record/source-voice.ts';
import { outputsOf } from '../site/site-outputs.ts';
import { briefingHref } from './briefing-link.ts';
import { type BriefingState, stateOf } from './briefing-state.ts';
import { type FactGraph, sourcesKnownTo } from './fact-graph.ts';

/** A value of a figure for embedding: exactly what the embed shows. */
export interface FigureEmbed {
  readonly lang: string;
  readonly figure: Figure;
  /** The name of the value in the address. */
  readonly version: string;
  /** The updates that have changed the value since, newest first. Empty for the present value. */
  readonly changes: readonly Correction[];
  readonly sources: readonly (Pick<Source, 'title' | 'language' | 'url'> & {
    /** The person or organisation behind it. */
    readonly voice: string;
  })[];
  readonly state: Pick<BriefingState, 'draft' | 'retracted' | 'expired'>;
  /** The newsroom's name. */
  readonly site: string;
  readonly authors: readonly string[];
  /** Addresses with the base path: of the embed, of its description for programs, of the figure's card. */
  readonly href: string;
  readonly oembedHref: string;
  readonly cardHref: string;
}

/**
 * Every present and former value of each embedded figure of a briefing, the present one of each figure first. Values that
 * others have quoted keep their addresses.
 */
export function figureEmbeds(graph: FactGraph, entry: BriefingEntry): FigureEmbed[] {
  const { site } = graph;
  const { lang, slug, record } = entry;
  const known = sourcesKnownTo(graph, entry);
  const { draft, retracted, expired } = stateOf(entry, graph);
  const briefing = {
    lang,
    state: { draft, retracted, expired },
    site: localize(site.name, lang, site.languages),
    authors: (record.authors ?? []).map((author) => namedAuthor(author).name),
  };
  const figures = (record.figures ?? []).map((figure, _, all) => withComputedDate(figure, all));
  return embeddedFigures(figures, outputsOf(site).embeds).flatMap((figure) => {
    const sources = figureSourceIds(figure)
      .flatMap((id) => known.get(id) ?? [])
      .map((source) => ({ title: source.title, language: source.language, url: source.url, voice: voiceOf(source) }));
    const cardHref = `${briefingHref(graph, entry)}#${figureAnchor(figure.id)}`;
    return figureVersions(figure, record.updates ?? [], site.timeZone).map(({ name, figure: quoted, changes }) => {
      const href = withBase(site.base, embedPath(lang, slug, figure.id, name));
      return {
        ...briefing,
        figure: quoted,
        version: name,
        changes,
        sources,
        href,
        oembedHref: oembedPath(href),
        cardHref,
      };
    });
  });
}
