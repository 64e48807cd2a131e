import { z } from 'zod';
import { didYouMean } from '../grammar/nearest.ts';

/**
 * A record with exactly these keys. Where a record has keys that the format does not know, the issue's message holds
 * one line for each of them, in their order.
 */
export function record<Shape extends z.core.$ZodLooseShape>(shape: Shape, advice: string) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? (issue.keys as string[])
            .map((key) => `The format does not know the key "${key}".${didYouMean(key, known)}`)
            .join('\n')
        : advice,
  });
}

/** Lets a rule across fields run although a single field is wrong, so that an editor sees both at once. */
export const evenIfInvalid = {
  when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null && !Array.isArray(value),
};
