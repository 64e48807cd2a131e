/** `npm run new -- --import`: an archive from elsewhere becomes drafts that lose nothing and make nothing up. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { runCommand } from '../support/run-command.ts';

let folder: string;
const put = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const read = (file: string) => readFileSync(join(folder, 'content/briefings', file), 'utf8');
const keys = (file: string) => parse(read(file).split(/^---$/m)[1] ?? '') as Record<string, unknown>;
const run = (command: string, ...args: string[]) =>
  runCommand(command, [...args, '--content', 'content'], { cwd: folder, env: { PRECIS_CACHE: join(folder, 'cache') } });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-import-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  put('content/site.yaml', 'name: A\nurl: https://a.example/\nlanguages: [en]\ntimeZone: UTC\npublisher: {name: A}\n');
});

test('Hugo, Jekyll, Astro and WordPress: what has a field goes there, the rest stays in comments', async () => {
  put(
    'old/hugo.md',
    '+++\ntitle = "The flood"\ndate = 2024-10-29T08:00:00+01:00\ntags = ["floods", "Ornans"]\nweight = 3\n+++\nText {{< figure src="a.jpg" >}}.\n',
  );
  put(
    'old/_posts/2023-05-04-the-bridge.md',
    '---\nlayout: post\ntitle: "The bridge"\ncategories: roads, Ornans\nexcerpt: It is closed.\n---\nText.\n',
  );
  put(
    'old/astro.md',
    '---\ntitle: Mill\ndescription: The mill turns.\npubDate: Jul 08 2022\nheroImage: ./a.jpg\n---\n# Mill\n',
  );
  put(
    'old/wordpress/index.md',
    '---\ntitle: Sluice\ndate: "2021-02-03 10:11:12"\nauthor: Ada Martin\n---\n<p>Opened <strong>today</strong>, says <a href="https://a.example/">Ada</a>.</p><iframe src="https://video.example/1"></iframe>\n',
  );
  const { code, stderr } = await run('new', '--import', 'old');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });

  expect(keys('2024/hugo.md')).toEqual({
    title: 'The flood',
    summary: null,
    published: '2024-10-29T08:00:00+01:00',
    draft: true,
    topics: ['floods', 'Ornans'],
  });
  expect(read('2024/hugo.md')).toMatch(/# weight: 3\n/);
  expect(read('2024/hugo.md')).toContain('# A call of a template, left in the text: {{< figure src="a.jpg" >}}');
  expect(keys('2023/the-bridge.md')).toMatchObject({
    published: '2023-05-04',
    topics: ['roads', 'Ornans'],
    summary: 'It is closed.',
  });
  expect(keys('2022/astro.md')).toMatchObject({ published: '2022-07-08', summary: 'The mill turns.' });
  expect(read('2022/astro.md')).toContain('# heroImage: ./a.jpg\n');
  // An hour without its offset is no instant.
  expect(keys('2021/wordpress.md')).toMatchObject({ published: '2021-02-03', authors: ['Ada Martin'] });
  expect(read('2021/wordpress.md')).toContain('---\nOpened **today**, says [Ada](https://a.example/).\n');
  expect(read('2021/wordpress.md')).toContain('taken out of the text: <iframe src="https://video.example/1">');
  expect((await run('check')).code).toBe(0);
});

test('a body without HTML stays as it is, and what is there is never overwritten', async () => {
  const body = '*  odd   list\n\nA * star, a_b_c.\n';
  put('content/briefings/mill.md', '---\ntitle: A\nsummary: A.\npublished: 2024-10-29\n---\nOurs.\n');
  put('mill.md', `---\ntitle: Mill\ndate: 2024-01-02\n---\n${body}`);
  await run('new', '--import', 'mill.md');
  expect(read('mill.md')).toContain('Ours.');
  expect(read('2024/mill-2.md')).toContain(`---\n${body}`);
});

test('what cannot be read is told, and the rest is written', async () => {
  put('old/broken.md', '---\ntitle: [\n---\nText.\n');
  put('old/fine.md', '---\ntitle: Fine\n---\nText.\n');
  const { code, stderr } = await run('new', '--import', 'old');
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('broken.md: its keys cannot be read') });
  expect(keys('undated/fine.md')).toEqual({ title: 'Fine', summary: null, published: null, draft: true });
});
