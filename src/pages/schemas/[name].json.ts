import type { APIRoute } from 'astro';
import { type DataSchema, dataSchemas } from '../../domain/address/address.ts';
import { dataSchema } from '../../formats/data/data-schema.ts';
import { siteChrome } from '../../library/site.ts';

export function getStaticPaths() {
  return dataSchemas.map((name) => ({ params: { name }, props: { name } }));
}

/** Schemas of the site's data. */
export const GET: APIRoute<{ name: DataSchema }> = async ({ props: { name } }) =>
  Response.json(dataSchema(name, await siteChrome()));
