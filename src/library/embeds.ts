import { frameName } from '../domain/address.ts';
import { briefingHref } from '../domain/briefing-link.ts';
import { type FigureEmbed, figureEmbeds } from '../domain/figure-embed.ts';
import { dataKey, toRender } from './briefing-keys.ts';
import { graph } from './graph.ts';

/** A briefing with figures, and what other sites may frame of it. */
export interface EmbeddedBriefing {
  readonly lang: string;
  readonly slug: string;
  readonly briefing: { readonly title: string; readonly href: string };
  readonly embeds: readonly FigureEmbed[];
  readonly cacheKey: string;
}

/** Every visible briefing that has figures and whose frames are to be rendered. */
export async function embeddedBriefings(): Promise<EmbeddedBriefing[]> {
  const facts = graph();
  return toRender(facts, dataKey).flatMap(({ entry, cacheKey }) => {
    const embeds = figureEmbeds(facts, entry);
    if (embeds.length === 0) return [];
    const { lang, slug, record } = entry;
    const briefing = { title: record.title, href: briefingHref(facts, entry) };
    return [{ lang, slug, briefing, embeds, cacheKey }];
  });
}

/** Every value of the same briefings' figures, with its route parameters. */
export async function embedPaths() {
  const facts = graph();
  return toRender(facts, dataKey).flatMap(({ entry, cacheKey }) =>
    figureEmbeds(facts, entry).map((embed) => ({
      params: { lang: entry.lang, slug: entry.slug, frame: frameName(embed.figure.id, embed.version) },
      props: { embed },
      cacheKey,
    })),
  );
}
