import { frameName } from '../domain/address.ts';
import type { BriefingEntry } from '../domain/briefing-entry.ts';
import { briefingHref } from '../domain/briefing-link.ts';
import { type FigureEmbed, figureEmbeds } from '../domain/figure-embed.ts';
import { answeredLately } from './answered-lately.ts';
import { dataKey, toRender } from './briefing-keys.ts';
import { graph } from './graph.ts';

/** A briefing with figures, and what other sites may frame of it. */
export interface EmbeddedBriefing {
  readonly briefing: { readonly title: string; readonly href: string };
  readonly embeds: readonly FigureEmbed[];
}

/** Every visible briefing that has figures and whose frames are to be rendered. */
export async function briefingsToEmbed(): Promise<{ entry: BriefingEntry; cacheKey: string }[]> {
  return toRender(graph(), dataKey).filter(({ entry }) => (entry.record.figures ?? []).length > 0);
}

export function embeddedBriefing(entry: BriefingEntry): EmbeddedBriefing {
  const facts = graph();
  const briefing = { title: entry.record.title, href: briefingHref(facts, entry) };
  return { briefing, embeds: embedsOf(facts, entry) };
}

/** One value of a figure: so little, since a large site lists a hundred thousand of them at once. */
export interface EmbedPlace {
  readonly entry: BriefingEntry;
  /** Which one of its briefing's. */
  readonly index: number;
}

/** Every value of the same briefings' figures, with its route parameters. */
export async function embedPaths() {
  const facts = graph();
  return toRender(facts, dataKey).flatMap(({ entry, cacheKey }) =>
    embedsOf(facts, entry).map(({ figure, version }, index) => ({
      params: { lang: entry.lang, slug: entry.slug, frame: frameName(figure.id, version) },
      props: { entry, index } satisfies EmbedPlace,
      cacheKey,
    })),
  );
}

/** What the frame of a value shows. */
export function embedAt({ entry, index }: EmbedPlace): FigureEmbed {
  const embed = embedsOf(graph(), entry)[index];
  if (embed === undefined) throw new RangeError(`${entry.slug} has no value ${index} to frame.`);
  return embed;
}

const embedsOf = answeredLately(32, figureEmbeds);
