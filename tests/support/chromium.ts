import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, type BrowserServer, chromium } from 'playwright';
import { runChild } from '../../src/cli/setup/run-child.mjs';
import { chromiumPlaces } from './chromium-places.ts';
import { canInstallPackages, installPackages } from './debian-packages.ts';

const whatToInstall = `No Chromium that starts was found, and none could be installed. One of these helps:
  - install Chromium or Google Chrome with the system's package manager;
  - npx playwright install --with-deps chromium
  - set CHROMIUM_PATH to the program of a Chromium, Chrome or Edge.`;

/**
 * A Chromium for a test file: the one that `CHROMIUM_ENDPOINT` names, which all files of a run share, else one of its own.
 * Closing it closes its pages, and not those of other files. It looks on this machine only; `startSharedChromium` has
 * installed one if none was there.
 */
export async function launchChromium(): Promise<Browser> {
  const shared = process.env.CHROMIUM_ENDPOINT;
  if (shared !== undefined) return chromium.connect(shared);
  for (const place of places()) {
    const server = await start(place);
    if (server === undefined) continue;
    const browser = await chromium.connect(server.wsEndpoint());
    browser.once('disconnected', () => server.close());
    return browser;
  }
  throw new Error(whatToInstall);
}

/**
 * Starts a Chromium that test files can connect to: a program that is on this machine, else Playwright's download, else
 * (Debian, as root) the system's package. Installing shows in the terminal.
 */
export async function startSharedChromium(): Promise<{ readonly program: string; readonly server: BrowserServer }> {
  for (const installation of [undefined, ...installations()]) {
    if (installation && !(await install(installation))) continue;
    for (const program of places()) {
      const server = await start(program);
      if (server !== undefined) return { program, server };
    }
  }
  throw new Error(whatToInstall);
}

function places(): string[] {
  return chromiumPlaces({ platform: process.platform, env: process.env, home: homedir() }, chromium.executablePath());
}

/** A browser that is there may still lack libraries of the system: only starting it tells. */
async function start(executablePath: string): Promise<BrowserServer | undefined> {
  try {
    return await chromium.launchServer({
      // Of its own download Playwright takes the headless shell, unless a program is named.
      ...(executablePath !== chromium.executablePath() && { executablePath }),
      chromiumSandbox: false, // containers and root have no sandbox
      args: ['--disable-gpu', '--disable-background-networking'],
      timeout: 30_000,
    });
  } catch (error) {
    console.warn(`${executablePath} does not start: ${firstLine(error)}`);
    return undefined;
  }
}

interface Installation {
  readonly name: string;
  /** Tells whether it succeeded. */
  readonly run: () => Promise<boolean>;
}

function* installations(): Generator<Installation> {
  const playwright = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  yield {
    name: 'npx playwright install chromium',
    run: async () => (await runChild(process.execPath, [playwright, 'install', 'chromium'])) === 0,
  };
  if (!canInstallPackages()) return;
  for (const name of ['chromium-headless-shell', 'chromium'])
    yield { name: `apt-get install ${name}`, run: () => installPackages([name]) };
}

async function install({ name, run }: Installation): Promise<boolean> {
  console.log(`The browser tests need a Chromium: ${name} …`);
  const installed = await run();
  if (!installed) console.warn(`${name} failed.`);
  return installed;
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? '';
}
