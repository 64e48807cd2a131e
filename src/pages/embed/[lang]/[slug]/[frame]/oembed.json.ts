import type { APIRoute } from 'astro';
import { oembed } from '../../../../../formats/embed/oembed.ts';
import { type EmbedPlace, embedAt, embedPaths } from '../../../../../library/embeds.ts';
import { siteFrame } from '../../../../../library/site.ts';

export const getStaticPaths = embedPaths;

/** How programs learn to frame a figure. */
export const GET: APIRoute<EmbedPlace> = async ({ props }) => {
  const embed = embedAt(props);
  const { origin, homeHref } = await siteFrame(embed.lang);
  return Response.json(oembed(embed, origin, homeHref));
};
