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

const routes = new Map<string, RouteData>(app.manifest.routes.map(({ routeData }) => [routeData.route, routeData]));

/**
 * Renders one page. Rejects with what its template throws.
 *
 * @param address Its absolute address.
 * @param route The name of its route.
 */
export async function renderPage(address: string, route: string): Promise<Response> {
  const routeData = routes.get(route);
  if (routeData === undefined) throw new RangeError(`There is no route ${route}.`);
  return app.render(new Request(address), { routeData });
}
