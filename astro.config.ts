import { defineConfig } from 'astro/config';

/** What is the same in every build; the commands add address and folders of the content at hand. */
export default defineConfig({
  // Pictures have an address without a final slash; pages are linked with one everywhere.
  trailingSlash: 'ignore',
  // One request shows a page: its styles weigh less than the round trip that a file of their own would cost.
  build: { format: 'directory', inlineStylesheets: 'always' },
  // Scripts are files of the site's own, so that it can forbid all others.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
