import type { APIRoute } from 'astro';
import { observationsCsv } from '../formats/data/figures-csv.ts';
import { everyFigure } from '../library/facts.ts';

/** All figures of the site in one table. */
export const GET: APIRoute = async () => new Response(observationsCsv(await everyFigure()));
