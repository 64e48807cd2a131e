import type { APIRoute } from 'astro';
import { newsSitemap } from '../formats/news-sitemap.ts';
import { news, origin } from '../library/sitemaps.ts';

/** The briefings of the last two days, for news search. */
export const GET: APIRoute = async () => new Response(newsSitemap(await news(), await origin()));
