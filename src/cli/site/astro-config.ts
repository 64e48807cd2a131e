import type { AstroInlineConfig, AstroIntegration } from 'astro';
import config from '../../../astro.config.ts';
import type { CollectionStore, PrecisIntegration } from '../../astro/precis.ts';
import { siteIntegration } from '../../astro/site-integration.ts';
import { projectFolder } from '../../files/project-folder.ts';
import type { SiteAddress } from '../../grammar/site-address.ts';

/** Flattened as Astro does: nested lists, and falsy entries from conditions. */
const integrations = [config.integrations ?? []].flat(Number.POSITIVE_INFINITY).filter(Boolean) as AstroIntegration[];

const ours = integrations.find((integration): integration is PrecisIntegration => integration.name === 'precis');
const others = integrations.filter((integration) => integration !== ours);

/** Where the project's `precis()` keeps the collections. */
export const store: CollectionStore = ours?.store ?? 'memory';

/**
 * The project's Astro configuration for a command that has already read the site.
 *
 * @param rest Integrations of the command, added last.
 */
export function astroConfig(
  site: SiteAddress,
  folder: string,
  ...rest: readonly AstroIntegration[]
): AstroInlineConfig {
  return {
    ...config,
    configFile: false,
    root: projectFolder,
    integrations: [siteIntegration(site, folder, store), ...others, ...rest],
  };
}

/** Settings that the page program already contains, or that do not affect a build. */
const settled: ReadonlySet<string> = new Set([
  ...['build', 'compressHTML', 'devToolbar', 'integrations', 'scopedStyleStrategy', 'server', 'trailingSlash', 'vite'],
]);

/**
 * The additions in `astro.config.ts` that only Astro's own build respects: integrations, which may change any page;
 * settings that change how pages are written; collections in Astro's own store. Empty if there are none.
 */
export function additions(): string[] {
  return [
    ...others.map(({ name }) => name),
    ...Object.keys(config).filter((setting) => !settled.has(setting)),
    ...(store === 'memory' ? [] : [`store: '${store}'`]),
  ];
}
