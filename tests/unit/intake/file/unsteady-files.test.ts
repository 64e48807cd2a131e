import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { readContent } from '../../../../src/intake/content/content.ts';

const site =
  'name: Le Relevé\nurl: https://example.org\nlanguages: [fr]\ntimeZone: Europe/Paris\npublisher: { name: Le Relevé }\n';
const front = 'title: Titre\nsummary: Chapeau\npublished: 2024-10-29\n';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-unsteady-'));
  vi.stubEnv('PRECIS_CACHE', join(folder, '.cache'));
  const made = folder;
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
});

function write(file: string, content: string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), content);
}

const read = () =>
  readContent({ folder, publicFolder: join(folder, 'public'), now: Date.UTC(2024, 10, 1), address: {} });

test('a file that cannot be read is a problem among the others', async () => {
  mkdirSync(join(folder, 'site.yaml'));
  expect((await read()).problems).toMatchObject([
    {
      file: 'site.yaml',
      rule: 'file',
      message: { en: expect.stringMatching(/^The file cannot be read\. A folder stands/) },
    },
  ]);
});

test.skipIf(process.getuid?.() === 0)('a file that nobody may read hides no problem of others', async () => {
  write('site.yaml', site);
  write('briefings/a.md', `---\n${front}---\n# Un\n`);
  write('briefings/secret.md', `---\n${front}---\n`);
  chmodSync(join(folder, 'briefings/secret.md'), 0);
  expect((await read()).problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'briefings/a.md heading-order',
    'briefings/secret.md file',
  ]);
});

test('files and folders that come and go while they are read are there or not', async () => {
  write('site.yaml', site);
  write('briefings/stays.md', `---\n${front}---\n`);
  let reading = true;
  let changes = 0;
  const change = async () => {
    while (reading) {
      changes += 1;
      await mkdir(join(folder, 'briefings/2024/11'), { recursive: true });
      const file = join(folder, 'briefings/2024/11/goes.md');
      await writeFile(file, `---\n${front}---\n`);
      await rename(file, join(folder, 'briefings/2024/11/gone.md'));
      await rm(join(folder, 'briefings/2024'), { recursive: true });
    }
  };
  const changing = change();
  for (let round = 0; round < 100; round += 1) {
    // A reading with all in its cache gives the changes no turn of its own.
    await setTimeout(1);
    const { briefings, problems } = await read();
    expect(briefings.map(({ slug }) => slug)).toContain('stays');
    // Half-written, it is a file without its frontmatter.
    expect(problems.filter(({ file, rule }) => file === 'briefings/stays.md' || rule !== 'yaml')).toEqual([]);
  }
  reading = false;
  await changing;
  expect(changes).toBeGreaterThan(10);
});
