import { z } from 'zod';
import type { Advice } from './advice.ts';

/** A record with exactly these keys. Where it has others, the message of the issue lists those that the format knows. */
export function record<Shape extends z.core.$ZodLooseShape>(shape: Shape, advice: Advice) {
  const known = Object.keys(shape).join(' ');
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? known : advice),
  });
}

/** Lets a rule across fields run although a single field is wrong, so that an editor sees both at once. */
export const evenIfInvalid = {
  when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null && !Array.isArray(value),
};
