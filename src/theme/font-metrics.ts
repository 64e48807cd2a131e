import { join } from 'node:path';
import { z } from 'zod';
import { readKept } from '../files/kept-record.ts';
import { writeWhole } from '../files/whole-file.ts';
import type { FontFile } from './font-file.ts';

const fontMetrics = z.object({
  ascent: z.number(),
  descent: z.number(),
  lineGap: z.number(),
  unitsPerEm: z.number(),
  xWidthAvg: z.number(),
});

/** The metrics of a font, in its own units. */
export type FontMetrics = z.infer<typeof fontMetrics>;

/** Reads the metrics of a font, from the cache if possible: unpacking takes a tenth of a second. */
export async function metricsOf({ name, bytes }: FontFile, cache: string): Promise<FontMetrics> {
  const kept = join(cache, `${name}.metrics.json`);
  const known = readKept(kept, fontMetrics);
  if (known !== undefined) return known;
  const { fromBuffer } = await import('@capsizecss/unpack');
  const metrics = fontMetrics.parse(await fromBuffer(bytes));
  await writeWhole(kept, JSON.stringify(metrics));
  return metrics;
}
