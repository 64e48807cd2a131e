import type { APIRoute } from 'astro';
import { mostAddresses, sitemapIndex } from '../formats/sitemap.ts';
import { origin, sitemaps } from '../library/sitemaps.ts';

/** The index of the sitemaps. */
export const GET: APIRoute = async () => new Response(sitemapIndex(await sitemaps(mostAddresses), await origin()));
