import type { APIRoute } from 'astro';
import { observationsTable } from '../formats/data/csvw.ts';
import { siteChrome } from '../library/site.ts';

/** What the table of every figure is. */
export const GET: APIRoute = async () => {
  const chrome = await siteChrome();
  return Response.json(observationsTable('figures.csv', chrome.name, chrome));
};
