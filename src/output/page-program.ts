/** The entry of the program that Astro makes of all pages (`page-bundle.ts`); it only runs as a part of it. */

import { StaticPaths } from 'astro:static-paths';
import type { RouteData } from 'astro';
import { createApp } from 'astro/app/entrypoint';

const app = createApp();
// A server would answer with a page that says so. A site with such a page must not be written.
app.renderError = async (_request, { error, status }) => {
  throw error ?? new Error(`Astro answers with ${status}.`);
};

/** Every page of the site, as `getStaticPaths` of the routes list them. */
export const listPages = () => new StaticPaths(app).getAll();

/** @param address The absolute one. */
export const renderPage = (address: string, routeData: RouteData): Promise<Response> =>
  app.render(new Request(address), { routeData });
