import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { noteUse } from './file-use.ts';

/** Reads JSON stored by an earlier run; undefined if missing or invalid. */
export function readKept<T>(file: string, schema: z.ZodType<T>): T | undefined {
  try {
    const record = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
    noteUse(file);
    return record;
  } catch {
    return undefined;
  }
}
