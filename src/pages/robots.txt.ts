import type { APIRoute } from 'astro';
import { robots } from '../formats/robots.ts';
import { sitemapAddresses } from '../library/sitemaps.ts';

/** What crawlers may read, and where the lists of pages are. */
export const GET: APIRoute = async () => new Response(robots(await sitemapAddresses()));
