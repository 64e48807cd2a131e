import type { APIRoute } from 'astro';
import { type DataFormat, dataFormats } from '../../../../domain/address.ts';
import type { BriefingEntry } from '../../../../domain/briefing-entry.ts';
import { factsTable } from '../../../../formats/data/csvw.ts';
import { factsCsv } from '../../../../formats/data/figures-csv.ts';
import { briefingFacts, briefingsWithFacts } from '../../../../library/facts.ts';
import { languageParams, siteFrame } from '../../../../library/site.ts';

interface Props {
  entry: BriefingEntry;
  format: DataFormat;
}

export async function getStaticPaths() {
  const languages = await languageParams();
  return (await briefingsWithFacts()).flatMap(({ entry, cacheKey }) =>
    dataFormats.map((format) => ({
      params: { lang: languages.get(entry.lang), slug: entry.slug, facts: `facts.${format}` },
      props: { entry, format },
      cacheKey,
    })),
  );
}

/** The figures, dates and sources of a briefing as data. */
export const GET: APIRoute<Props> = async ({ props: { entry, format } }) => {
  const facts = await briefingFacts(entry);
  if (format === 'json') return Response.json(facts);
  if (format === 'csv') return new Response(factsCsv(facts.figures));
  return Response.json(factsTable(facts.briefing, await siteFrame(entry.lang)));
};
