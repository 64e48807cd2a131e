import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixture } from './site/built-site.ts';
import { runCommand } from './support/run-command.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const briefing = /```markdown\n([^`]*)```/.exec(readme)?.[1] ?? '';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-readme-'));
  mkdirSync(join(folder, 'content/briefings/2024'), { recursive: true });
  for (const part of ['site.yaml', 'images'])
    cpSync(join(fixture, part), join(folder, 'content', part), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function check(text: string): Promise<string> {
  writeFileSync(join(folder, 'content/briefings/2024/loue.md'), text);
  return (await runCommand('check', ['--content', 'content', '--lang', 'en'], { cwd: folder })).stdout;
}

test('the briefing of the README is right', async () => {
  expect(await check(briefing)).toBe('1 briefing: no problems.\n');
});

test('the messages of the README are what the command says', async () => {
  const said = await check(
    briefing.replace(/published: .*/, 'published: 29 octobre').replace('[316 m³/s]', '[361 m³/s]'),
  );
  for (const line of /```\n(content\/[^`]*)```/.exec(readme)?.[1]?.trim().split('\n') ?? ['no example'])
    expect(said).toContain(line);
});

test('every script that the README names is one of package.json, and its links lead to files', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const [, name = ''] of readme.matchAll(/npm run (\w+)/g)) expect(Object.keys(scripts)).toContain(name);
  for (const [, file = ''] of readme.matchAll(/\]\(([^)#:]+)\)/g))
    expect(() => readFileSync(join(root, file))).not.toThrow();
});
