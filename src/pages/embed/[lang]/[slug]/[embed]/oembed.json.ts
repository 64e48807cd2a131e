import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { figureFrame } from '../../../../../formats/embed/figure-frame.ts';
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
  const chrome = await siteChrome(embed.lang);
  return Response.json(oembed(figureFrame(embed, chrome.origin), chrome, embed.authors));
};
