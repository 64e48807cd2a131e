import { z } from 'zod';
import { fr } from '../grammar/fr.ts';
import { isSlug, slugPattern } from '../grammar/slug.ts';
import { type Advice, advise } from './advice.ts';

const spelling = advise(
  'Use lower-case letters a–z, digits and single hyphens, at most 80 characters, for example afp-isw.',
  fr`Utilisez des minuscules de a à z, des chiffres et des traits d'union isolés, 80 caractères au plus, par exemple afp-isw.`,
);

/** A slug or id. It becomes part of an address, so it must not change after publication. */
export function slug(advice: Advice) {
  return z.string(advice).refine(isSlug, spelling).meta({ pattern: slugPattern, patternErrorMessage: spelling });
}
