import { z } from 'zod';
import { evenIfInvalid, record } from './record.ts';
import { line } from './text.ts';

const name = line('Write the name of the place.');

/** A place: a name, or a name with WGS 84 coordinates that put it on the map. */
export const place = z.union(
  [
    name,
    record(
      {
        name: name.describe('The name of the place in the language of the briefing.'),
        latitude: z
          .number('Write the latitude in degrees, for example 51.73.')
          .min(-90, 'A latitude lies between -90 and 90.')
          .max(90, 'A latitude lies between -90 and 90.')
          .optional()
          .describe('Degrees north of the equator (WGS 84), negative to the south.'),
        longitude: z
          .number('Write the longitude in degrees, for example 36.19.')
          .min(-180, 'A longitude lies between -180 and 180.')
          .max(180, 'A longitude lies between -180 and 180.')
          .optional()
          .describe('Degrees east of Greenwich (WGS 84), negative to the west.'),
      },
      'Write the place as a name, or with name, latitude and longitude.',
    )
      .refine((value) => (value.latitude === undefined) === (value.longitude === undefined), {
        error: 'Give both latitude and longitude, or neither.',
        ...evenIfInvalid,
      })
      .meta({ dependencies: { latitude: ['longitude'], longitude: ['latitude'] } }),
  ],
  'Write the place as a name, or with name, latitude and longitude.',
);

export type Place = z.output<typeof place>;
