import type { AstroInlineConfig, AstroIntegration } from 'astro';
import config from '../../../astro.config.ts';
import type { CollectionStore, PrecisIntegration } from '../../astro/precis.ts';
import { siteIntegration } from '../../astro/site-integration.ts';
import type { Site } from '../../domain/site/site.ts';
import { projectFolder } from '../command-line/environment.ts';

/** As Astro reads them: lists in the list, and what a condition left out. */
const integrations = [config.integrations ?? []].flat(Number.POSITIVE_INFINITY).filter(Boolean) as AstroIntegration[];

const ours = integrations.find((integration): integration is PrecisIntegration => integration.name === 'precis');
const others = integrations.filter((integration) => integration !== ours);

/** Where the project wants the collections to be. */
export const store: CollectionStore = ours?.store ?? 'memory';

/**
 * The project's configuration of Astro for a command that has read the site itself.
 *
 * @param rest Integrations of the command, which come last.
 */
export function astroConfig(site: Site, folder: string, ...rest: readonly AstroIntegration[]): AstroInlineConfig {
  return {
    ...config,
    configFile: false,
    root: projectFolder,
    integrations: [siteIntegration(site, folder, store), ...others, ...rest],
  };
}

/** Settings that are a part of the program of the pages, or none of a build's. */
const settled: ReadonlySet<string> = new Set([
  ...['build', 'compressHTML', 'devToolbar', 'integrations', 'scopedStyleStrategy', 'server', 'trailingSlash', 'vite'],
]);

/**
 * What a newsroom has added to `astro.config.ts` that only Astro itself can respect: integrations, which may do anything to any
 * page, settings that change how pages are written, collections in Astro's own store.
 */
export function additions(): string[] {
  return [
    ...others.map(({ name }) => name),
    ...Object.keys(config).filter((setting) => !settled.has(setting)),
    ...(store === 'memory' ? [] : [`store: '${store}'`]),
  ];
}
