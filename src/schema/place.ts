import { z } from 'zod';
import { fr } from '../grammar/fr.ts';
import { advise } from './advice.ts';
import { evenIfInvalid, record } from './record.ts';
import { line } from './text.ts';

const name = line(advise('Write the name of the place.', fr`Écrivez le nom du lieu.`));

/** A place: a name, or a name with WGS 84 coordinates for the map. */
export const place = z.union(
  [
    name,
    record(
      {
        name: name.describe('The name of the place in the language of the briefing.'),
        latitude: z
          .number(
            advise(
              'Write the latitude in degrees, for example 51.73.',
              fr`Écrivez la latitude en degrés, par exemple 51.73.`,
            ),
          )
          .min(-90, advise('A latitude lies between -90 and 90.', fr`Une latitude est comprise entre -90 et 90.`))
          .max(90, advise('A latitude lies between -90 and 90.', fr`Une latitude est comprise entre -90 et 90.`))
          .optional()
          .describe('Degrees north of the equator (WGS 84), negative to the south.'),
        longitude: z
          .number(
            advise(
              'Write the longitude in degrees, for example 36.19.',
              fr`Écrivez la longitude en degrés, par exemple 36.19.`,
            ),
          )
          .min(
            -180,
            advise('A longitude lies between -180 and 180.', fr`Une longitude est comprise entre -180 et 180.`),
          )
          .max(180, advise('A longitude lies between -180 and 180.', fr`Une longitude est comprise entre -180 et 180.`))
          .optional()
          .describe('Degrees east of Greenwich (WGS 84), negative to the west.'),
      },
      advise(
        'Write the place as a name, or with name, latitude and longitude.',
        fr`Écrivez le nom du lieu, ou une fiche avec name, latitude et longitude.`,
      ),
    )
      .refine((value) => (value.latitude === undefined) === (value.longitude === undefined), {
        error: advise(
          'Give both latitude and longitude, or neither.',
          fr`Donnez latitude et longitude ensemble, ou aucune des deux.`,
        ),
        ...evenIfInvalid,
      })
      .meta({ dependencies: { latitude: ['longitude'], longitude: ['latitude'] } }),
  ],
  advise(
    'Write the place as a name, or with name, latitude and longitude.',
    fr`Écrivez le nom du lieu, ou une fiche avec name, latitude et longitude.`,
  ),
);

export type Place = z.output<typeof place>;
