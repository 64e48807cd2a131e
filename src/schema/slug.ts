import { z } from 'zod';
import { isSlug } from '../grammar/slug.ts';

/** A slug or an id: it becomes part of an address, so it never changes once it is published. */
export function slug(advice: string) {
  return z
    .string(advice)
    .refine(
      isSlug,
      'Use lower-case letters a–z, digits and single hyphens, at most 80 characters, for example afp-isw.',
    );
}
