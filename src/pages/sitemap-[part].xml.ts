import type { APIRoute } from 'astro';
import { mostAddresses, sitemap } from '../formats/sitemap.ts';
import { origin, type Sitemap, sitemaps } from '../library/sitemaps.ts';

export async function getStaticPaths() {
  return (await sitemaps(mostAddresses)).map(({ part, pages }) => ({ params: { part }, props: { pages } }));
}

/** The pages of one sitemap. */
export const GET: APIRoute<Pick<Sitemap, 'pages'>> = async ({ props }) =>
  new Response(sitemap(props.pages, await origin()));
