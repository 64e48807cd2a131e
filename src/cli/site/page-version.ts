import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Site } from '../../domain/site/site.ts';
import { codeVersion } from '../../intake/cache/pipeline-version.ts';

/** Names what every page of a site depends on: all code, the libraries, and where the site stands. */
export async function pageVersion({ origin, base }: Site): Promise<string> {
  const code = await codeVersion([fileURLToPath(new URL('../../', import.meta.url))]);
  const config = await readFile(new URL('../../../astro.config.ts', import.meta.url), 'utf8');
  return createHash('sha256').update(`${code} ${config} ${origin} ${base}`).digest('hex');
}
