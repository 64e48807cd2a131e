import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { freePort } from '../../src/cli/command-line/free-port.ts';
import { BuiltSite } from '../site/built-site.ts';
import { launchChromium } from '../support/chromium.ts';
import { type Server, startServer } from '../support/server.ts';

/** How a page is looked at; by default on a desk, in light, with scripts. */
export interface View {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly scripts?: boolean;
  readonly permissions?: readonly string[];
  /** Whether the browser keeps to the security policy of the pages; by default it does. */
  readonly policy?: boolean;
}

/** What a window that is open can be changed to. */
type Sight = Pick<View, 'width' | 'colorScheme' | 'scripts'>;

/** A built site behind our own preview server, and a Chromium to look at it. */
export class ServedSite {
  readonly site: BuiltSite;
  readonly #server: Server;
  readonly #browser: Browser;
  /** Open windows, by whether they run scripts. */
  readonly #windows = new Map<boolean, Page>();

  private constructor(site: BuiltSite, server: Server, browser: Browser) {
    this.site = site;
    this.#server = server;
    this.#browser = browser;
  }

  /** @param env The environment of the build; by default it is the fixture's day. */
  static async of(content: string, env: Readonly<Record<string, string>> = {}): Promise<ServedSite> {
    const site = await BuiltSite.shared(content, env);
    const port = String(await freePort(4600));
    const server = await startServer('preview', ['--content', content, '--out', site.folder, '--port', port]);
    return new ServedSite(site, server, await launchChromium());
  }

  get address(): string {
    return this.#server.address;
  }

  /** Opens a page in a browser that knows nothing of earlier ones. `prepare` runs before the page is asked for. */
  async open(
    path: string,
    { width = 1280, colorScheme = 'light', scripts = true, permissions = [], policy = true }: View,
    use: (page: Page) => Promise<void>,
    prepare: (page: Page) => Promise<unknown> = async () => {},
  ): Promise<void> {
    const options: BrowserContextOptions = {
      viewport: { width, height: 900 },
      colorScheme,
      javaScriptEnabled: scripts,
      permissions: [...permissions],
      bypassCSP: !policy,
    };
    const context = await this.#browser.newContext(options);
    try {
      const page = await context.newPage();
      await prepare(page);
      await page.goto(this.address + path);
      await use(page);
    } finally {
      await context.close();
    }
  }

  /**
   * Shows a page in a window that has shown others before: for tests of what a page is by itself, which neither use the
   * mouse nor leave anything behind. Another browser for each page takes four times as much of the processor.
   */
  async show(
    path: string,
    { width = 1280, colorScheme = 'light', scripts = true }: Sight,
    use: (page: Page) => Promise<void>,
  ): Promise<void> {
    const page = this.#windows.get(scripts) ?? (await this.#browser.newPage({ javaScriptEnabled: scripts }));
    this.#windows.set(scripts, page);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, media: null, forcedColors: null });
    await page.goto(this.address + path);
    await use(page);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.stop();
  }
}
