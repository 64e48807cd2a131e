import { ensureChromium } from './chromium.ts';

/**
 * Vitest runs this once, before the browser tests and outside of them, so that a download shows in the terminal. When
 * there is no browser the other tests still run: each browser test then fails with what to install.
 */
export default async function findBrowser(): Promise<void> {
  try {
    process.env.CHROMIUM_PATH = await ensureChromium();
    console.log(`Browser: ${process.env.CHROMIUM_PATH}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}
