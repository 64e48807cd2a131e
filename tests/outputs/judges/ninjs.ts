import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { judgeOf } from './fault.ts';

/** An address by RFC 3986, as the format `uri` of JSON Schema asks: ASCII only, unlike what a browser reads. */
const uri = z.url().regex(/^[!-~]+$/, 'is no URI');
const instant = z.iso.datetime();
const text = z.strictObject({ role: z.string(), contentType: z.string(), value: z.string() });

/** What we print of GeoJSON. https://www.rfc-editor.org/rfc/rfc7946#section-3.1.2 */
const point = z.strictObject({
  type: z.literal('Point'),
  coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
});

/** The properties of ninjs 3.1 that we print, with the types that the standard gives them. */
const printed = z.strictObject({
  uri,
  type: z.literal('text'),
  representationType: z.enum(['full', 'partial']),
  version: z.string(),
  firstCreated: instant,
  versionCreated: instant,
  pubStatus: z.enum(['usable', 'withheld', 'canceled']),
  language: z.string(),
  title: z.string(),
  headlines: z.array(text),
  descriptions: z.array(text),
  bodies: z.array(text),
  by: z.string().optional(),
  subjects: z.array(z.strictObject({ name: z.string() })).optional(),
  places: z.array(z.strictObject({ name: z.string(), geoJSON: point.optional() })).optional(),
  infoSources: z
    .array(z.strictObject({ name: z.string(), role: z.string(), literal: z.string(), uri: uri.optional() }))
    .optional(),
  trustIndicators: z.array(z.strictObject({ role: uri, href: uri })).optional(),
  expires: instant.optional(),
  renditions: z.array(
    z.strictObject({
      name: z.string(),
      href: uri,
      contentType: z.string().optional(),
      width: z.int().optional(),
      height: z.int().optional(),
    }),
  ),
  standard: z.strictObject({ name: z.literal('ninjs'), version: z.literal('3.1'), schema: uri }),
});

const file = /\.ninjs\.json$/;

/** Briefings as news objects have the properties of the standard, and no others. */
export const ninjs = judgeOf(
  file,
  (json) =>
    printed.safeParse(JSON.parse(json)).error?.issues.map(({ message, path }) => `${path.join('.')}: ${message}`) ?? [],
);

/** The same by IPTC's own JSON Schema, which is fetched and not kept here. @param schema Its file. */
export function ninjsBySchema(schema: string) {
  const formats = Object.entries({ uri, 'date-time': instant }).map(
    ([name, type]) => [name, (text: string) => type.safeParse(text).success] as const,
  );
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: Object.fromEntries(formats) });
  // The schema refers to that of GeoJSON.
  ajv.addSchema({ ...z.toJSONSchema(point), $id: 'https://geojson.org/schema/GeoJSON.json' });
  const isValid = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
  return judgeOf(file, (json) =>
    isValid(JSON.parse(json))
      ? []
      : (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
  );
}
