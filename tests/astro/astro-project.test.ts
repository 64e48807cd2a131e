/**
 * The project in the hands of somebody who knows Astro: its own commands, collections and integrations, in a clone.
 * `PRECIS_ASTRO=1`, as every night, also has both ways of building a site with integrations compared, and Astro's own store
 * and pictures used.
 */
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../src/cli/command-line/free-port.ts';
import { markFile } from '../../src/files/folder-mark.ts';
import { BuiltSite, fixture, now } from '../site/built-site.ts';
import { ProjectClone } from '../support/project-clone.ts';

const nightly = test.skipIf(!process.env.PRECIS_ASTRO);

let clone: ProjectClone;
/** What `npm run build` writes of the same content. */
let ours: BuiltSite;
/** What the commands of the clone write. */
let theirs: BuiltSite;

beforeAll(async () => {
  ours = await BuiltSite.shared(fixture);
  clone = new ProjectClone(fixture, { SOURCE_DATE_EPOCH: now });
  theirs = BuiltSite.at(clone.folder);
});
afterAll(() => clone.remove());

const astroBuild = (env?: Record<string, string>) => clone.astro(['build', '--outDir', 'out'], env);

/** The files of the clone's output that our commands do not write alike without an addition. */
function changedFiles(): string[] {
  const [known, found] = [new Set(ours.files()), new Set(theirs.files())];
  const files = [...known.union(found)];
  // Lists all others, so that it changes with which of them there are.
  const listed = known.symmetricDifference(found).size === 0 ? [] : [markFile('site')];
  return files.filter(
    (file) =>
      !listed.includes(file) && (!known.has(file) || !found.has(file) || !ours.bytes(file).equals(theirs.bytes(file))),
  );
}

describe('as it is cloned', () => {
  test('npx astro build writes every file that npm run build writes, byte for byte', async () => {
    const { code, stdout, stderr } = await astroBuild();
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('site written to');
    expect(changedFiles()).toEqual([]);
    // Neither Astro's folder nor one of ours is left.
    expect(readdirSync(clone.folder).filter((name) => /^out\.|^dist/.test(name))).toEqual([]);
    expect(theirs.files()).toEqual(expect.arrayContaining(['_headers', 'next-build.json', 'pagefind/fr/pagefind.js']));
  });

  test('npx astro build tells every problem of broken content, ends with 1 and leaves the last output', async () => {
    const broken = join(clone.folder, 'broken');
    cpSync(fixture, broken, { recursive: true });
    clone.edit('broken/briefings/sec.md', (text) => text.replace('title:', 'titel:'));
    clone.edit('broken/topics/crue.yaml', (text) => `${text}lable: x\n`);
    clone.write('broken/pages/method.md', 'no frontmatter\n');
    const { code, stdout, stderr } = await astroBuild({ CONTENT: 'broken' });
    expect(code, stdout).toBe(1);
    for (const place of ['briefings/sec.md:2:1', 'topics/crue.yaml', 'pages/method.md:1:1'])
      expect(stderr).toContain(`broken/${place}`);
    expect(stderr).toContain('Nothing was written.');
    expect(stderr).not.toMatch(/^ +at /m);
    expect(changedFiles()).toEqual([]);
  });

  test('npx astro sync needs no content', async () => {
    expect(await clone.astro(['sync'], { CONTENT: 'nowhere' })).toMatchObject({ code: 0, stderr: '' });
  });

  test('npx astro preview serves the output', async () => {
    const server = await clone.serve('preview', await freePort(4700), ['--outDir', 'out']);
    const page = await fetch(`${server.address}/briefings/crue/`);
    expect(await page.text()).toBe(theirs.read('briefings/crue/index.html'));
    await server.stop();
  });
});

describe('with a page of the newsroom', () => {
  beforeAll(() => clone.write('src/pages/counts.astro', counts));

  test('npx astro dev shows what is saved, on our pages and on theirs', async () => {
    const server = await clone.serve('dev', await freePort(4740));
    const shows = async (path: string, words: string) =>
      (await (await fetch(server.address + path)).text()).includes(words);
    expect(await shows('/@id/astro:scripts/page.js', 'problem-panel')).toBe(true);
    clone.edit('content/briefings/sec.md', (text) => text.replace(/^title: .*/m, 'title: Un titre vivant'));
    await expect.poll(() => shows('/counts/', 'Un titre vivant')).toBe(true);
    expect(await shows('/briefings/sec/', 'Un titre vivant')).toBe(true);
    clone.edit('content/briefings/sec.md', (text) => text.replace('summary:', 'sumary:'));
    await expect.poll(server.output).toContain('sec.md');
    cpSync(fixture, join(clone.folder, 'content'), { recursive: true });
    await setTimeout(200);
    await server.stop();
  });

  test('npm run build renders it from the collections, with nothing that is unpublished', async () => {
    const { code, stderr } = await clone.build('--out', 'out');
    expect(code, stderr).toBe(0);
    expect(stderr).not.toContain('Astro itself');
    expect(changedFiles()).toEqual(['counts/index.html']);
    const page = theirs.read('counts/index.html');
    const briefings = ours.files().filter((file) => /^(?:en\/)?briefings\/(?:crue|sec|flood)\/index\.html$/.test(file));
    expect(page.match(/<li>/g)).toHaveLength(briefings.length);
    expect(page).toContain('<a href="/briefings/crue/">');
    expect(page).toContain('<h1>Crue</h1>');
    expect(page).toMatch(/<main>.*<p>/s);
  });

  test('the next build finds that nothing has changed', async () => {
    expect((await clone.build('--out', 'out')).stdout).toContain('nothing has changed');
  });
});

describe('with integrations', () => {
  beforeAll(async () => {
    clone.write('newsroom.ts', context);
    clone.write('team.astro', '<!doctype html><title>The team</title><script>document.title += "!";</script>\n');
    clone.edit('astro.config.ts', (text) =>
      text
        .replace('integrations: [', "integrations: [newsroom, sitemap({ filenameBase: 'plan' }), ")
        .replace(/^/, "import sitemap from '@astrojs/sitemap';\nimport { newsroom } from './newsroom.ts';\n"),
    );
  });

  test('npm run build says in one line that it takes the way of Astro', async () => {
    const { code, stderr } = await clone.build('--out', 'out');
    expect(code, stderr).toBe(0);
    expect(stderr.trim().split('\n').slice(-2)).toEqual([
      '3 warnings in 1 file.',
      'With newsroom, @astrojs/sitemap, Astro itself renders every page, at every build.',
    ]);
  });

  test('their hooks see every page, and what they write is there', () => {
    const pages = ours.files().filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'));
    const told = JSON.parse(theirs.read('pages.json')) as string[];
    expect(told.length).toBe(pages.length + 2);
    expect(told).toEqual(expect.arrayContaining(['briefings/crue/', 'counts/', 'team/']));
    const site = /^url: (\S+?)\/?$/m.exec(readFileSync(`${fixture}/site.yaml`, 'utf8'))?.[1];
    expect(theirs.read('plan-0.xml')).toContain(`<loc>${site}/briefings/crue/</loc>`);
  });

  test('scripts and routes that they inject are there, and nothing else of ours has changed', () => {
    expect(theirs.read('team/index.html')).toContain('The team');
    const [script] = /src="(\/_astro\/page\.[^"]+)"/.exec(theirs.read('briefings/crue/index.html'))?.slice(1) ?? [];
    expect(theirs.read(script?.slice(1) ?? '')).toContain('newsroom');
    const others = changedFiles().filter((file) => !file.startsWith('_astro/') && !file.endsWith('index.html'));
    expect(others).toEqual(expect.arrayContaining(['pages.json', 'plan-0.xml', 'plan-index.xml']));
    expect(others.filter((file) => !/^(?:pages\.json|plan-.*\.xml|404\.html)$/.test(file))).toEqual([]);
  });

  nightly('npx astro build writes the same', async () => {
    const files = new Map(theirs.files().map((file) => [file, theirs.bytes(file)]));
    expect((await astroBuild()).code).toBe(0);
    expect(theirs.files()).toEqual([...files.keys()]);
    for (const [file, bytes] of files) expect(theirs.bytes(file).equals(bytes), file).toBe(true);
  });
});

nightly("collections in Astro's own store give the same pages", async () => {
  clone.edit('astro.config.ts', (text) =>
    text.replace("newsroom, sitemap({ filenameBase: 'plan' }), precis()", "precis({ store: 'astro' })"),
  );
  const { code, stderr } = await clone.build('--out', 'out');
  expect(code, stderr).toBe(0);
  expect(stderr).toContain("With store: 'astro', Astro itself renders every page, at every build.");
  expect(changedFiles()).toEqual(['counts/index.html']);
});

nightly('a page may show pictures of astro:assets', async () => {
  clone.edit('astro.config.ts', (text) => text.replace("{ store: 'astro' }", ''));
  clone.write('src/pages/photo.astro', photo);
  const { code, stderr } = await clone.build('--out', 'out');
  expect(code, stderr).toBe(0);
  expect(stderr).toContain('With astro:assets, Astro itself renders every page, at every build.');
  const [, picture = ''] = /<img src="\/([^"]+\.webp)"/.exec(theirs.read('photo/index.html')) ?? [];
  expect(theirs.files()).toContain(picture);
});

const photo = `---
import { Image } from 'astro:assets';
import picture from '../../content/images/carte.png';
---

<Image src={picture} alt="" width={40} />
`;

const counts = `---
import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';

const briefings: CollectionEntry<'briefings'>[] = await getCollection('briefings');
const topic = await getEntry('topics', 'crue');
const page = await getEntry('pages', 'en/method');
const label: string = typeof topic?.data.label === 'string' ? topic.data.label : (topic?.data.label.fr ?? '');
const { Content } = page === undefined ? { Content: 'p' as const } : await render(page);
---

<h1>{label}</h1>
<ul>
  {briefings.map(({ id, data }) => (
    <li><a href={\`/briefings/\${id}/\`}>{data.title}</a>: {data.figures?.map(({ label, status }) => label + status)}</li>
  ))}
</ul>
<main><Content /></main>
`;

/** An integration as a newsroom writes it. */
const context = `import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

export const newsroom: AstroIntegration = {
  name: 'newsroom',
  hooks: {
    'astro:config:setup': ({ injectRoute, injectScript }) => {
      injectScript('page', 'document.documentElement.dataset.from = "newsroom";');
      injectRoute({ pattern: '/team', entrypoint: new URL('./team.astro', import.meta.url) });
    },
    'astro:build:done': ({ dir, pages }) =>
      writeFileSync(new URL('pages.json', dir), JSON.stringify(pages.map(({ pathname }) => pathname))),
  },
};
`;
