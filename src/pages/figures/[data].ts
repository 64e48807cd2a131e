import type { APIRoute } from 'astro';
import { type DataFormat, dataFormats } from '../../domain/address/address.ts';
import { observationsTable } from '../../formats/data/csvw.ts';
import { observationsCsv } from '../../formats/data/figures-csv.ts';
import { variableData, variablesWithData } from '../../library/facts.ts';
import { siteChrome } from '../../library/site.ts';

interface Props {
  variable: string;
  format: DataFormat;
}

export async function getStaticPaths() {
  return (await variablesWithData()).flatMap(({ variable, cacheKey }) =>
    dataFormats.map((format) => ({
      params: { data: `${variable}.${format}` },
      props: { variable, format },
      cacheKey,
    })),
  );
}

/** Every value of a variable as data. */
export const GET: APIRoute<Props> = async ({ props: { variable, format } }) => {
  const { title, published, observations } = await variableData(variable);
  if (format === 'json') return Response.json(published);
  if (format === 'csv') return new Response(observationsCsv(observations));
  return Response.json(observationsTable(`${variable}.csv`, title, await siteChrome()));
};
