import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReadOptions } from '../intake/content.ts';
import { readOptions } from '../intake/read-options.ts';
import { UsageError } from './arguments.ts';

/** The project's folder, wherever a command is started. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Fixes in the environment what the command and everything it starts must agree on: the content folder, the cache and
 * "now". Says what to read.
 */
export function fixEnvironment(content: string | undefined): ReadOptions {
  const folder = resolve(content ?? `${projectFolder}content`);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UsageError(`There is no content folder ${folder}.`);
  const { env } = process;
  if (env.SOURCE_DATE_EPOCH && !/^\d+$/.test(env.SOURCE_DATE_EPOCH))
    throw new UsageError(`SOURCE_DATE_EPOCH is a number of seconds, not "${env.SOURCE_DATE_EPOCH}".`);
  if (env.SITE_URL && !/^https?:$/.test(URL.parse(env.SITE_URL)?.protocol ?? ''))
    throw new UsageError(`SITE_URL is an address that starts with http:// or https://, not "${env.SITE_URL}".`);
  if (env.BASE_PATH && !/^\/?([\w.~-]+\/)*[\w.~-]*$/.test(env.BASE_PATH))
    throw new UsageError(`BASE_PATH is a path such as /news/, not "${env.BASE_PATH}".`);
  env.PRECIS_CONTENT = folder;
  env.PRECIS_CACHE = resolve(env.PRECIS_CACHE || `${projectFolder}node_modules/.cache/precis`);
  env.SOURCE_DATE_EPOCH ||= String(Math.floor(Date.now() / 1000));
  env.ASTRO_TELEMETRY_DISABLED = '1';
  return readOptions(env);
}
