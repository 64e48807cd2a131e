/** The entry of the page program that Astro bundles (`page-bundle.ts`); it only runs as part of the bundle. */

import { StaticPaths } from 'astro:static-paths';
import type { RouteData } from 'astro';
import { createApp } from 'astro/app/entrypoint';

const app = createApp();
// A server would answer with an error page; a site with such a page must not be written.
app.renderError = async (_request, { error, status }) => {
  throw error ?? new Error(`Astro answers with ${status}.`);
};

/** All pages of the site, from the `getStaticPaths` of every route. */
export const listPages = () => new StaticPaths(app).getAll();

/**
 * Renders one page.
 *
 * @param address Its absolute address.
 */
export const renderPage = (address: string, routeData: RouteData): Promise<Response> =>
  app.render(new Request(address), { routeData });
