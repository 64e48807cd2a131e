import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { oembed } from '../../../../../formats/embed/oembed.ts';
import { factsKey } from '../../../../../library/briefing-keys.ts';
import { type EmbedPlace, embedAt, embedPaths } from '../../../../../library/embeds.ts';
import { siteChrome } from '../../../../../library/site.ts';

export async function getStaticPaths() {
  return embedPaths(await getCollection('briefings', factsKey.isDue));
}

/** The oEmbed answer of a figure. */
export const GET: APIRoute<EmbedPlace> = async ({ props }) => {
  const embed = embedAt(props);
  const { origin, homeHref } = await siteChrome(embed.lang);
  return Response.json(oembed(embed, origin, homeHref));
};
