import type { APIRoute } from 'astro';
import { observationsTable } from '../formats/data/csvw.ts';
import { siteChrome } from '../library/site.ts';

/** CSVW metadata of the table of all figures. */
export const GET: APIRoute = async () => {
  const chrome = await siteChrome();
  return Response.json(observationsTable('figures.csv', chrome.name, chrome));
};
