import { type CollectionEntry, getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { type DataFormat, dataFormats } from '../../../../domain/address/address.ts';
import { factsTable } from '../../../../formats/data/csvw.ts';
import { factsCsv } from '../../../../formats/data/figures-csv.ts';
import { factsKey } from '../../../../library/briefing-keys.ts';
import { briefingAddress } from '../../../../library/briefings.ts';
import { briefingFacts } from '../../../../library/facts.ts';
import { dataAddresses } from '../../../../library/former-pages.ts';
import { languageParams, siteChrome } from '../../../../library/site.ts';

interface Props {
  entry: CollectionEntry<'briefings'>;
  format: DataFormat;
}

export async function getStaticPaths() {
  const languages = await languageParams();
  return (await getCollection('briefings', factsKey.isDue)).flatMap((entry) => {
    const cacheKey = factsKey.of(entry);
    return dataAddresses(entry).flatMap(({ lang, slug }) =>
      dataFormats.map((format) => ({
        params: { lang: languages.get(lang), slug, facts: `facts.${format}` },
        props: { entry, format },
        cacheKey,
      })),
    );
  });
}

/** The figures, dates and sources of a briefing as data. */
export const GET: APIRoute<Props> = async ({ props: { entry, format } }) => {
  const facts = briefingFacts(entry);
  if (format === 'json') return Response.json(facts);
  if (format === 'csv') return new Response(factsCsv(facts.figures));
  return Response.json(factsTable(facts.briefing, await siteChrome(briefingAddress(entry).lang)));
};
