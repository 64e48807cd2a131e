import type { Browser, Locator, Page } from 'playwright';
import type { RepositoryHost } from '../support/repository-host.ts';

/** Somebody who edits in the browser form. The folder that they choose is the browser's own private one. */
export class FormPage {
  readonly page: Page;
  readonly #address: string;
  /** The origins that were asked for anything. */
  readonly asked = new Set<string>();

  private constructor(page: Page, address: string) {
    this.page = page;
    this.#address = address;
    page.on('request', (request) => this.asked.add(new URL(request.url()).origin));
  }

  /** A window so high that every field is drawn, which a coarse drawing makes cheap. */
  static async in(browser: Browser, address: string): Promise<FormPage> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 9000 }, deviceScaleFactor: 0.1 });
    // Two megabytes of script on a machine that runs other tests.
    context.setDefaultTimeout(60_000);
    return new FormPage(await context.newPage(), address);
  }

  /** Puts files into the folder and opens the form on it. */
  async openFolder(files: Readonly<Record<string, string>>): Promise<void> {
    await this.page.addInitScript(() => {
      Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    });
    // A file without scripts: nothing reloads it while the folder is filled.
    await this.page.goto(`${this.#address}/favicon.svg`);
    await this.page.evaluate(async (all) => {
      const root = await navigator.storage.getDirectory();
      await root.getDirectoryHandle('.git', { create: true });
      for (const [path, text] of Object.entries(all)) {
        const names = path.split('/');
        let folder = root;
        for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
        const file = await (await folder.getFileHandle(names.at(-1) ?? '', { create: true })).createWritable();
        await file.write(text);
        await file.close();
      }
    }, files);
    await this.page.goto(`${this.#address}/admin/form/`);
    await this.page.getByRole('button', { name: /local/i }).first().click();
    await this.page.getByText('Briefings').first().waitFor();
  }

  /** Opens the form on a repository. @param origin That of the host's interface, behind which `host` answers. */
  async signIn(origin: string, host: RepositoryHost): Promise<void> {
    await this.page.route(`${origin}/**`, async (route) => {
      const request = route.request();
      const { authorization = '', 'content-type': type = '' } = await request.allHeaders();
      const response = await fetch(request.url().replace(origin, host.address), {
        method: request.method(),
        headers: { authorization, 'content-type': type },
        body: request.postData(),
      });
      const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
      await route.fulfill({ status: response.status, headers, body: await response.text() });
    });
    await this.page.goto(`${this.#address}/admin/form/`);
    await this.page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
    const dialog = this.page.getByRole('alertdialog');
    await dialog.getByRole('textbox').fill(host.token);
    await dialog.getByRole('button', { name: 'Sign In' }).click();
    await this.page.getByText('Briefings').first().waitFor();
  }

  /** Opens an entry, such as `briefings/entries/2024/crue` or `briefings/new`. */
  async open(entry: string): Promise<void> {
    await this.page.goto(`${this.#address}/admin/form/#/collections/${entry}`);
    await this.page.getByRole('group', { name: /^Edit / }).waitFor();
    await this.page.locator('section[data-key-path]').first().waitFor();
  }

  /** A field by its path, such as `figures.0.value`. */
  field(path: string): Locator {
    return this.page.locator(`section[data-key-path="${path}"]`);
  }

  async type(path: string, text: string): Promise<void> {
    await this.field(path).getByRole('textbox').fill(text);
  }

  async choose(path: string, choice: string): Promise<void> {
    await this.field(path).getByRole('combobox').click();
    await this.page.getByRole('option', { name: choice, exact: true }).click();
  }

  /** Unfolds the items of a list: one alone has no button for all. */
  async unfold(list: string): Promise<void> {
    await this.field(list)
      .getByRole('button', { name: /^Expand(?: All)?$/ })
      .first()
      .click();
  }

  /** Adds an item to the end of a list. */
  async add(list: string): Promise<void> {
    await this.field(list).getByRole('button', { name: /^Add / }).last().click();
  }

  /** Takes an item out of a list. */
  async remove(list: string, index: number): Promise<void> {
    await this.field(list).getByRole('button', { name: 'Remove' }).nth(index).click();
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
    // The form goes back to its list when all is written; the words of an earlier save may still stand there.
    await this.page.getByRole('group', { name: 'Content Editor' }).waitFor({ state: 'hidden' });
    await this.page.getByText('Entry saved.').first().waitFor();
  }

  /** The text of a file in the folder; empty where there is none. */
  saved(file: string): Promise<string> {
    return this.page.evaluate(async (path) => {
      try {
        const names = path.split('/');
        let folder = await navigator.storage.getDirectory();
        for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
        return await (await (await folder.getFileHandle(names.at(-1) ?? '')).getFile()).text();
      } catch {
        return '';
      }
    }, file);
  }
}
