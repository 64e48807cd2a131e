/**
 * A newsroom's first day, as the README tells it: clone, init, a briefing in the form, check, build, served. It takes the
 * last commit, and a minute: `PRECIS_FIRST_DAY=1` runs it, as every night does.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../src/cli/command-line/free-port.ts';
import { launchChromium } from '../support/chromium.ts';
import { plainEnvironment, runProgram } from '../support/run-command.ts';
import { type Server, startProgram } from '../support/server.ts';
import { FormPage } from './form-page.ts';

const project = join(import.meta.dirname, '../..');

describe.runIf(process.env.PRECIS_FIRST_DAY)('a newsroom’s first day', () => {
  const folder = mkdtempSync(join(tmpdir(), 'precis-first-day-'));
  const clone = join(folder, 'site');
  const environment = { ...plainEnvironment(), PRECIS_CACHE: join(folder, 'cache') } as Record<string, string>;
  let browser: Browser;
  let form: FormPage;
  let dev: Server;

  /**
   * Runs what `npm run …` runs once packages are there. Not npm itself: the packages are those of this project, linked, and an
   * installation in the clone would empty them.
   */
  const run = (command: string, ...args: string[]) =>
    runProgram([`src/cli/${command}.ts`, ...args], { cwd: clone, env: environment });
  const serve = async (command: 'dev' | 'preview') =>
    startProgram([`src/cli/${command}.ts`, '--port', String(await freePort(4780))], { cwd: clone, env: environment });

  beforeAll(() => {
    const git = (...args: string[]) =>
      expect(spawnSync('git', args, { encoding: 'utf8' })).toMatchObject({ status: 0 });
    git('clone', '--quiet', '--depth', '1', `file://${project}`, clone);
    git('-C', clone, 'remote', 'set-url', 'origin', 'https://github.com/loue/site.git');
    symlinkSync(join(project, 'node_modules'), join(clone, 'node_modules'), 'dir');
  });
  afterAll(async () => {
    await browser?.close();
    await dev?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('init makes the clone its own, and what it writes is right', async () => {
    const answers = ['--name', 'La Loue', '--url', 'https://loue.example/', '--languages', 'fr'];
    const { code, stdout } = await run('init', ...answers, '--time-zone', 'Europe/Paris', '--host', 'github-pages');
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('content/site.yaml') });
    expect(await run('check', '--strict')).toMatchObject({ code: 0 });
  });

  test('a briefing is written in the form', async () => {
    dev = await serve('dev');
    browser = await launchChromium();
    form = await FormPage.in(browser, dev.address);
    // Vite reloads the first page that it serves, when it has found the packages that scripts need.
    await form.page.goto(`${dev.address}/admin/form/`, { waitUntil: 'networkidle' });
    const files = globSync('content/**/*.{md,yaml}', { cwd: clone });
    await form.openFolder(Object.fromEntries(files.map((file) => [file, readFileSync(join(clone, file), 'utf8')])));
    await form.open('briefings/new');
    await form.type('title', 'La Loue en crue');
    await form.type('summary', 'Le débit a dépassé 300 m³/s lundi.');
    await form.type('published', '2024-10-29');
    await form.field('draft').getByRole('switch').click();
    await form.add('sources');
    await form.type('sources.0.id', 'station');
    await form.type('sources.0.title', 'Relevé du 28 octobre');
    await form.choose('sources.0.type', 'dataset');
    await form.type('sources.0.publisher', 'Station d’Ornans');
    await form.add('figures');
    await form.type('figures.0.id', 'debit');
    await form.type('figures.0.label', 'Débit');
    await form.type('figures.0.value', '316');
    await form.type('figures.0.unit', 'm³/s');
    await form.choose('figures.0.status', 'confirmed');
    await form.type('figures.0.observationDate', '2024-10-28');
    await form.add('figures.0.sources');
    await form.type('figures.0.sources.0.source', 'station');
    await form.type('body', 'Le débit a atteint :figure[316 m³/s]{#debit} [@station].');
    await form.save();
    const file = 'content/briefings/la-loue-en-crue.md';
    writeFileSync(join(clone, file), await form.saved(file));
    await dev.stop();
  });

  test('it passes, is built and served, and shows its figure', async () => {
    expect(await run('check')).toMatchObject({ code: 0 });
    expect(await run('build')).toMatchObject({ code: 0 });
    const server = await serve('preview');
    try {
      const page = await (await fetch(`${server.address}/briefings/la-loue-en-crue/`)).text();
      expect(page).toContain('<data class="quantity" value="316">');
      expect(page).toContain('Station d’Ornans');
      for (const path of ['/', '/guide/', '/admin/', '/admin/form/'])
        expect((await fetch(server.address + path)).status, path).toBe(200);
      expect(await (await fetch(`${server.address}/`)).text()).toContain('/briefings/la-loue-en-crue/');
    } finally {
      await server.stop();
    }
  });
});
