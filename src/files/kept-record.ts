import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** Reads what an earlier run wrote down for the next one, as JSON. What is missing, or what nobody can read, is undefined. */
export function readKept<T>(file: string, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
