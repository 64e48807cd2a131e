import { frameName } from '../domain/address.ts';
import { briefingHref } from '../domain/briefing-link.ts';
import { type FigureEmbed, figureEmbeds } from '../domain/figure-embed.ts';
import { frameKey } from './briefings.ts';
import { digest } from './digest.ts';
import { graph } from './graph.ts';

/** A briefing with figures, and what other sites may frame of it. */
export interface EmbeddedBriefing {
  readonly lang: string;
  readonly slug: string;
  readonly briefing: { readonly title: string; readonly href: string };
  readonly embeds: readonly FigureEmbed[];
  /** Changes with anything that the list of its figures shows. */
  readonly cacheKey: string;
}

/** Every visible briefing that has figures. */
export async function embeddedBriefings(): Promise<EmbeddedBriefing[]> {
  const facts = graph();
  return facts.briefings.flatMap((entry) => {
    const embeds = figureEmbeds(facts, entry);
    if (embeds.length === 0) return [];
    const { lang, slug, record } = entry;
    const briefing = { title: record.title, href: briefingHref(facts, entry) };
    return [{ lang, slug, briefing, embeds, cacheKey: digest([frameKey(facts, lang), briefing, embeds]) }];
  });
}

/** Every value of every figure with its route parameters, and a key that changes with anything that its frame shows. */
export async function embedPaths() {
  const facts = graph();
  return facts.briefings.flatMap((entry) =>
    figureEmbeds(facts, entry).map((embed) => ({
      params: { lang: entry.lang, slug: entry.slug, frame: frameName(embed.figure.id, embed.version) },
      props: { embed },
      cacheKey: digest([frameKey(facts, entry.lang), embed]),
    })),
  );
}
