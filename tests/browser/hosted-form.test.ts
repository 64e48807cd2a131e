/**
 * The browser form and the host of a repository. The page asks GitHub's and GitLab's own addresses, as its policy allows;
 * behind them stands a server of ours on this machine.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixture } from '../site/built-site.ts';
import { launchChromium } from '../support/chromium.ts';
import { RepositoryHost } from '../support/repository-host.ts';
import { FormPage } from './form-page.ts';
import { ServedSite } from './served-site.ts';

const river = 'content/briefings/2024/crue.md';
const files = Object.fromEntries(
  [river, 'content/site.yaml', 'content/sources/isw.yaml'].map((path) => [
    path,
    readFileSync(join(fixture, '..', path), 'utf8'),
  ]),
);
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

test.each([
  ['github', 'https://api.github.com'],
  ['gitlab', 'https://gitlab.com'],
])(
  'with a token of %s, a change is a commit of its lines, and %s is the only host that is asked',
  async (backend, origin) => {
    const folder = mkdtempSync(join(tmpdir(), 'precis-hosted-'));
    const host = await RepositoryHost.start(files);
    cpSync(fixture, folder, { recursive: true });
    const settings = readFileSync(join(folder, 'site.yaml'), 'utf8');
    writeFileSync(join(folder, 'site.yaml'), `${settings}admin: {repository: loue/site, backend: ${backend}}\n`);
    const served = await ServedSite.of(folder);
    try {
      const form = await FormPage.in(browser, served.address);
      await form.signIn(origin, host);
      await form.open('briefings/entries/2024/crue');
      await form.type('title', 'The Loue: another title');
      await form.save();
      expect(host.changed).toEqual([river]);
      expect(host.read(river)).toBe(files[river]?.replace(/^title: .*$/m, 'title: "The Loue: another title"'));

      await form.open('pages/new');
      await form.type('title', 'A method');
      await form.save();
      expect(host.changed).toEqual(['content/pages/a-method.md']);
      expect(host.read('content/pages/a-method.md')).toBe('---\ntitle: A method\n---\n');

      const asked = [...form.asked].filter((one) => one.startsWith('https:'));
      expect(asked).toEqual([origin]);
    } finally {
      await served.close();
      await host.stop();
      rmSync(folder, { recursive: true });
    }
  },
);
