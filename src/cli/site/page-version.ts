import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Site } from '../../domain/site/site.ts';
import { codeVersion } from '../../intake/cache/pipeline-version.ts';

/** A digest of what all pages depend on: the code, the libraries, and the address of the site. */
export async function pageVersion({ origin, base }: Site): Promise<string> {
  const code = await codeVersion([fileURLToPath(new URL('../../', import.meta.url))]);
  const config = await readFile(new URL('../../../astro.config.ts', import.meta.url), 'utf8');
  return createHash('sha256').update(`${code} ${config} ${origin} ${base}`).digest('hex');
}
