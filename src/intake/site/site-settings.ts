import { wholeFile } from '../../domain/problem/line-map.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import type { Site } from '../../domain/site/site.ts';
import { fr } from '../../grammar/fr.ts';
import { type SiteAddress, siteAddress, sitePath } from '../../grammar/site-address.ts';
import { type SiteRecord, site } from '../../schema/site.ts';
import { type ContentFile, readNamedFile } from '../file/content-file.ts';
import { readYamlFile, type YamlFile } from '../yaml/yaml-file.ts';
import { checkAccent } from './accent-check.ts';
import { checkFonts } from './font-check.ts';

/** Environment variables that override the address in `site.yaml`. */
export interface AddressOverride {
  readonly SITE_URL?: string | undefined;
  readonly BASE_PATH?: string | undefined;
}

/** Reads `site.yaml`; no site if languages, time zone or address are invalid. */
function readSiteSettings(
  file: ContentFile,
  override: AddressOverride,
): YamlFile<SiteRecord> & { site: Site | undefined } {
  const settings = readYamlFile<SiteRecord>(file, site);
  const { languages, timeZone, name, publisher, url } = settings.valid;
  const address = url === undefined ? undefined : addressOf(url, override);
  if (url !== undefined && address === undefined) {
    const range = settings.locate({ value: ['url'] });
    const problem = {
      ...range,
      rule: 'unsafe-url',
      level: 'error',
      message: {
        en: `url: "${url}" cannot be the address of a site.`,
        fr: fr`url: « ${url} » ne peut pas être l'adresse d'un site.`,
      },
      hint: {
        en: 'Write http:// or https://, the host and, if need be, a path of letters a–z, digits and "-._~", and nothing else: for example https://news.example.org/.',
        fr: fr`Écrivez http:// ou https://, l'hôte et, au besoin, un chemin fait de lettres a–z, de chiffres et de « -._~ », et rien d'autre : par exemple https://news.example.org/.`,
      },
    } as const;
    return { ...settings, problems: [...settings.problems, problem], site: undefined };
  }
  if (languages === undefined || timeZone === undefined || url === undefined || address === undefined)
    return { ...settings, site: undefined };
  return {
    ...settings,
    site: {
      ...settings.valid,
      languages,
      timeZone,
      url,
      name: name ?? '',
      publisher: publisher ?? { name: '' },
      ...address,
    },
  };
}

/**
 * The site of a content folder and the problems of `site.yaml`. Languages are returned even if other fields are
 * invalid.
 */
export async function readSite(
  folder: string,
  override: AddressOverride,
): Promise<{ site: Site | undefined; languages: readonly string[]; problems: readonly Problem[] }> {
  const file = readNamedFile(folder, settingsFile);
  if (file === undefined) return { site: undefined, languages: [], problems: [noSettings] };
  const { site: read, valid, problems: own, locate } = readSiteSettings(file, override);
  const look = await Promise.all([checkAccent(valid.theme, locate), checkFonts(valid.theme, folder, locate)]);
  const problems = [...own, ...look.flat()];
  return {
    site: read,
    languages: valid.languages ?? [],
    problems: problems.map((problem) => ({ ...problem, file: settingsFile })),
  };
}

/** The settings file, relative to the content folder. */
export const settingsFile = 'site.yaml';

const noSettings: Problem = {
  ...wholeFile,
  file: settingsFile,
  rule: 'file',
  level: 'error',
  message: { en: 'The content folder has no site.yaml.', fr: fr`Le dossier des contenus n'a pas de site.yaml.` },
  hint: {
    en: 'Add one with name, url, languages, timeZone and publisher.',
    fr: fr`Ajoutez-en un avec name, url, languages, timeZone et publisher.`,
  },
};

/** The address from the environment, else from the settings; undefined if invalid. */
function addressOf(url: string, { SITE_URL, BASE_PATH }: AddressOverride): SiteAddress | undefined {
  const own = siteAddress(url);
  const address = SITE_URL ? siteAddress(SITE_URL) : own;
  const base = BASE_PATH ? sitePath(BASE_PATH) : address?.base;
  return own === undefined || address === undefined || base === undefined ? undefined : { ...address, base };
}
