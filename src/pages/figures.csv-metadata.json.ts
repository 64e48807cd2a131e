import type { APIRoute } from 'astro';
import { observationsTable } from '../formats/data/csvw.ts';
import { siteFrame } from '../library/site.ts';

/** What the table of every figure is. */
export const GET: APIRoute = async () => {
  const frame = await siteFrame();
  return Response.json(observationsTable('figures.csv', frame.name, frame));
};
