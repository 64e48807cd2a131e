/**
 * The browser form and the host of a repository. The page asks the host's own addresses, as its policy allows; behind them
 * stands a server of ours on this machine. The form speaks to GitLab with the same words: `PRECIS_HOSTS=1`, as every night,
 * has it asked, too.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

const hosts = { github: 'https://api.github.com', ...(process.env.PRECIS_HOSTS && { gitlab: 'https://gitlab.com' }) };

describe.each(Object.entries(hosts))('%s', (backend, origin) => {
  let folder: string;
  let host: RepositoryHost;
  let served: ServedSite;
  let form: FormPage;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'precis-hosted-'));
    const admin = `admin: {repository: loue/site, backend: ${backend}}`;
    const settings = 'name: A\nurl: https://a.example/\nlanguages: [en]\ntimeZone: UTC\npublisher: {name: A}\n';
    writeFileSync(join(folder, 'site.yaml'), `${settings}search: false\npreviews: false\n${admin}\n`);
    host = await RepositoryHost.start(files);
    served = await ServedSite.of(folder);
    form = await FormPage.in(browser, served.address);
    await form.signIn(origin, host);
  });
  afterAll(async () => {
    await form?.page.context().close();
    await served?.close();
    await host?.stop();
    rmSync(folder, { recursive: true });
  });

  test('a change is a commit of its lines', async () => {
    await form.open('briefings/entries/2024/crue');
    await form.type('title', 'The Loue: another title');
    await form.save();
    expect(host.changed).toEqual([river]);
    expect(host.read(river)).toBe(files[river]?.replace(/^title: .*$/m, 'title: "The Loue: another title"'));
  });

  test('a new file is a commit of its own', async () => {
    await form.open('pages/new');
    await form.type('title', 'A method');
    await form.save();
    expect(host.changed).toEqual(['content/pages/a-method.md']);
    expect(host.read('content/pages/a-method.md')).toBe('---\ntitle: A method\n---\n');
  });

  test('its own interface is the only host that is asked', () => {
    expect([...form.asked].filter((one) => one.startsWith('https:'))).toEqual([origin]);
  });
});
