import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectFolder } from '../../files/project-folder.ts';
import { fr } from '../../grammar/fr.ts';
import { siteAddress, sitePath } from '../../grammar/site-address.ts';
import { type ReadOptions, readOptions } from '../../intake/site/read-options.ts';
import { UsageError } from './usage-error.ts';

/** The content folder: `--content`, else the environment variable CONTENT, else `content/` of the project. */
export function contentFolder(content: string | undefined): string {
  return resolve(content ?? (process.env.CONTENT || `${projectFolder}content`));
}

/**
 * Sets the environment variables that the command and its child processes must agree on: content folder, cache, "now"
 * and the language of messages. Returns the options for reading the content.
 */
export function fixEnvironment({
  content,
  lang,
}: {
  content?: string | undefined;
  lang?: string | undefined;
}): ReadOptions {
  const folder = contentFolder(content);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new UsageError({
      en: `There is no content folder ${folder}.`,
      fr: fr`Il n'y a pas de dossier des contenus ${folder}.`,
    });
  }
  const { env } = process;
  if (env.SOURCE_DATE_EPOCH && !/^\d+$/.test(env.SOURCE_DATE_EPOCH)) {
    throw new UsageError({
      en: `SOURCE_DATE_EPOCH is a number of seconds, not "${env.SOURCE_DATE_EPOCH}".`,
      fr: fr`SOURCE_DATE_EPOCH est un nombre de secondes, et non « ${env.SOURCE_DATE_EPOCH} ».`,
    });
  }
  if (env.SITE_URL && siteAddress(env.SITE_URL) === undefined) {
    throw new UsageError({
      en: `SITE_URL is an address such as https://news.example.org/, not "${env.SITE_URL}".`,
      fr: fr`SITE_URL est une adresse telle que https://news.example.org/, et non « ${env.SITE_URL} ».`,
    });
  }
  if (env.BASE_PATH && sitePath(env.BASE_PATH) === undefined) {
    throw new UsageError({
      en: `BASE_PATH is a path such as /news/, not "${env.BASE_PATH}".`,
      fr: fr`BASE_PATH est un chemin tel que /news/, et non « ${env.BASE_PATH} ».`,
    });
  }
  env.PRECIS_CONTENT = folder;
  if (lang !== undefined) env.PRECIS_LANG = lang;
  env.PRECIS_CACHE = resolve(env.PRECIS_CACHE || `${projectFolder}node_modules/.cache/precis`);
  env.SOURCE_DATE_EPOCH ||= String(Math.floor(Date.now() / 1000));
  env.ASTRO_TELEMETRY_DISABLED = '1';
  return readOptions(env);
}
