import { z } from 'zod';
import { isSlug, slugPattern } from '../grammar/slug.ts';

const spelling = 'Use lower-case letters a–z, digits and single hyphens, at most 80 characters, for example afp-isw.';

/** A slug or an id: it becomes part of an address, so it never changes once it is published. */
export function slug(advice: string) {
  return z.string(advice).refine(isSlug, spelling).meta({ pattern: slugPattern, patternErrorMessage: spelling });
}
