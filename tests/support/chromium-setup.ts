import { startSharedChromium } from './chromium.ts';

/**
 * Vitest runs this around the browser tests and outside of them, so that a download shows in the terminal. When there is
 * no browser the other tests still run: each browser test then fails with what to install.
 */
export default async function shareBrowser(): Promise<(() => Promise<void>) | undefined> {
  try {
    const { program, server } = await startSharedChromium();
    console.log(`Browser: ${program}`);
    process.env.CHROMIUM_ENDPOINT = server.wsEndpoint();
    return () => server.close();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}
