import type { Site } from '../domain/site.ts';
import { type SiteRecord, site } from '../schema/site.ts';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

/** Overrides of the address in `site.yaml`, from the environment of the build. */
export interface AddressOverride {
  readonly SITE_URL?: string | undefined;
  readonly BASE_PATH?: string | undefined;
}

/** `site.yaml` and the site that it describes; no site while languages, time zone or address are wrong. */
export function readSiteSettings(
  bytes: Uint8Array,
  override: AddressOverride,
): YamlFile<SiteRecord> & { site: Site | undefined } {
  const settings = readYamlFile<SiteRecord>(bytes, site);
  const { languages, timeZone, name, publisher, url } = settings.valid;
  const address = url === undefined ? undefined : addressOf(url, override);
  if (url !== undefined && address === undefined) {
    const range = settings.locate({ value: ['url'] });
    const problem = {
      ...range,
      rule: 'unsafe-url',
      level: 'error',
      message: `url: "${url}" is no address that starts with http:// or https://.`,
      hint: 'Write the whole address, for example https://news.example.org/.',
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

/** Origin and base path of an address; undefined where it is none. */
function addressOf(url: string, { SITE_URL, BASE_PATH }: AddressOverride): Pick<Site, 'origin' | 'base'> | undefined {
  const address = URL.parse(SITE_URL || url);
  if (address === null || !/^https?:$/.test(address.protocol)) return undefined;
  const path = BASE_PATH || address.pathname;
  return { origin: address.origin, base: `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/') };
}
