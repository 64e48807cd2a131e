import { fr } from '../grammar/fr.ts';
import { advise } from './advice.ts';
import { figureFields } from './figure-fields.ts';
import { record } from './record.ts';

const { id, label, value, minValue, maxValue, margin, confidence, notation, ...fields } = figureFields;

/** What the figures of a file have in common: any of their keys but their names, numbers and notation. */
export const figureDefaults = record(
  fields,
  advise(
    'Write what the figures have in common as keys and values, for example unit, status and sources.',
    fr`Écrivez ce que les chiffres ont en commun sous forme de clés et de valeurs, par exemple unit, status et sources.`,
  ),
).partial();
