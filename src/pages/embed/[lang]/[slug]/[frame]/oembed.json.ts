import type { APIRoute } from 'astro';
import type { FigureEmbed } from '../../../../../domain/figure-embed.ts';
import { oembed } from '../../../../../formats/embed/oembed.ts';
import { embedPaths } from '../../../../../library/embeds.ts';
import { siteFrame } from '../../../../../library/site.ts';

export const getStaticPaths = embedPaths;

/** How programs learn to frame a figure. */
export const GET: APIRoute<{ embed: FigureEmbed }> = async ({ props: { embed } }) => {
  const { origin, homeHref } = await siteFrame(embed.lang);
  return Response.json(oembed(embed, origin, homeHref));
};
