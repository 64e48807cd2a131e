import type { AstroUserConfig } from 'astro';
import { precis } from './src/astro/precis.ts';

/**
 * What is the same in every build; `precis()` adds the address of the site, and what else its content decides. Our own
 * commands read it at every build: `defineConfig`, which does the same, would load Vite each time.
 */
export default {
  integrations: [precis()],
  // Pictures have an address without a final slash; pages are linked with one everywhere.
  trailingSlash: 'ignore',
  // One request shows a page: its styles weigh less than the round trip that a file of their own would cost.
  build: { format: 'directory', inlineStylesheets: 'always' },
  // Scripts are files of the site's own, so that it can forbid all others.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
} satisfies AstroUserConfig;
