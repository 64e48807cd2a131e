import { z } from 'zod';
import type { Advice } from './advice.ts';

/** A record with exactly these keys. For unknown keys, the message lists the known ones. */
export function record<Shape extends z.core.$ZodLooseShape>(shape: Shape, advice: Advice) {
  const known = Object.keys(shape).join(' ');
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? known : advice),
  });
}

/**
 * Option that runs a check across fields even if a single field is invalid, so that both problems are reported at
 * once.
 */
export const evenIfInvalid = {
  when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null && !Array.isArray(value),
};
