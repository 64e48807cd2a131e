import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** Reads JSON stored by an earlier run; undefined if missing or invalid. */
export function readKept<T>(file: string, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
