import type { APIRoute } from 'astro';
import { robots } from '../formats/robots.ts';
import { sitemapAddresses } from '../library/sitemaps.ts';

/** `robots.txt` with the addresses of the sitemaps. */
export const GET: APIRoute = async () => new Response(robots(await sitemapAddresses()));
