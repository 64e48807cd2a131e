import { embedName } from '../domain/address/address.ts';
import { briefingHref } from '../domain/graph/briefing-link.ts';
import { type FigureEmbed, figureEmbeds } from '../domain/graph/figure-embed.ts';
import { embeddedFigures } from '../domain/record/embedded-figures.ts';
import { outputsOf } from '../domain/site/site-outputs.ts';
import { factsKey } from './briefing-keys.ts';
import { briefingOf, type CollectedEntry } from './entries.ts';
import { dataAddresses } from './former-pages.ts';
import { graph } from './graph.ts';
import { memoizeRecent } from './memoize-recent.ts';

/** A briefing and the embeddable values of its figures. */
export interface EmbeddedBriefing {
  readonly briefing: { readonly title: string; readonly href: string };
  readonly embeds: readonly FigureEmbed[];
}

/** Whether a briefing has figures that other sites can frame. */
export function hasEmbeds(entry: CollectedEntry): boolean {
  return embeddedFigures(briefingOf(entry).record.figures ?? [], outputsOf(graph().site).embeds).length > 0;
}

/** The title and address of a briefing, with every embeddable value of its figures. */
export function embeddedBriefing(entry: CollectedEntry): EmbeddedBriefing {
  const [facts, briefing] = [graph(), briefingOf(entry)];
  return {
    briefing: { title: briefing.record.title, href: briefingHref(facts, briefing) },
    embeds: embedsOf(facts, briefing),
  };
}

/** One value of a figure. Kept this small because a large site lists a hundred thousand of them at once. */
export interface EmbedPlace {
  readonly entry: CollectedEntry;
  /** Position among the values of its briefing. */
  readonly index: number;
}

/** Every value of the figures of some briefings, with its route parameters, at former addresses too. */
export function embedPaths(entries: readonly CollectedEntry[]) {
  const facts = graph();
  return entries.flatMap((entry) => {
    const cacheKey = factsKey.of(entry);
    const addresses = dataAddresses(entry);
    return embedsOf(facts, briefingOf(entry)).flatMap(({ figure, version }, index) =>
      addresses.map((address) => ({
        params: { ...address, embed: embedName(figure.id, version) },
        props: { entry, index } satisfies EmbedPlace,
        cacheKey,
      })),
    );
  });
}

/** The content of the embed at a place. */
export function embedAt({ entry, index }: EmbedPlace): FigureEmbed {
  const embed = embedsOf(graph(), briefingOf(entry))[index];
  if (embed === undefined) throw new RangeError(`${entry.id} has no value ${index} to embed.`);
  return embed;
}

const embedsOf = memoizeRecent(32, figureEmbeds);
