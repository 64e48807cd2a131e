import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommands } from '../support/command-process.ts';
import type { CommandResult } from '../support/run-command.ts';

const site = 'name: T\nurl: https://t.example/\nlanguages: [en]\ntimeZone: UTC\npublisher: { name: T }\n';
/** Sets the title of a window, rings, clears the screen in one character, turns around, and begins a line for GitHub. */
const attack = '\u001b]0;owned\u0007\u009b2J\u202e\u2066\u200e\u200f\u061c\u200b\u{e0041}';

const formats = ['pretty', 'github', 'json'];
const typed = ['facts', 'new', 'email', 'build', 'check'];
let root: string;
let checked: CommandResult[];
let called: CommandResult[];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'precis-terminal-'));
  mkdirSync(join(root, 'content/briefings'), { recursive: true });
  writeFileSync(join(root, 'content/site.yaml'), site);
  const front = `title: ${attack}\n${attack}: b\nsummary: "a\\n::add-mask::b\\e[31m"\npublished: "${attack}"\n`;
  const body = `[a](javascript:${attack}) [@${attack}] :figure[${attack}]{#${attack}} ::${attack}\n\n# ${attack}\n`;
  writeFileSync(join(root, 'content/briefings/a.md'), `---\n${front}---\n${body}`);
  writeFileSync(join(root, `content/briefings/${attack}\n::error::b.md`), `---\n${front}---\n${body}`);
  const told = await runCommands(
    [
      ...formats.map((format) => ['check', '--content', 'content', '--format', format] as const),
      ...typed.map(
        (name) => [name, ...(name === 'facts' ? ['variable'] : []), attack, '--content', 'content'] as const,
      ),
    ],
    { cwd: root },
  );
  checked = told.slice(0, formats.length);
  called = told.slice(formats.length);
});
afterAll(() => rmSync(root, { recursive: true }));

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|\p{DI}|\u061c/u;

test.each(formats)('no terminal obeys what content says: %s', (format) => {
  const { code, stdout, stderr } = checked[formats.indexOf(format)] ?? expect.fail();
  expect(code, stderr).toBe(1);
  expect(stdout).toContain('\\u001b]0;owned\\u0007\\u009b2J\\u202e\\u2066\\u200e\\u200f\\u061c\\u200b\\udb40\\udc41');
  expect(stdout + stderr).not.toMatch(obeyed);
  expect(stdout).not.toMatch(/^\s*::(?:add-mask|error::b)/m);
  if (format === 'json') {
    const problems = JSON.parse(stdout) as { file: string }[];
    expect(problems.map(({ file }) => file)).toContain(`content/briefings/${attack}\n::error::b.md`);
  }
});

test.each(typed)('nor what is typed after %s', (command) => {
  const { stdout, stderr } = called[typed.indexOf(command)] ?? expect.fail();
  expect(stdout + stderr).not.toMatch(obeyed);
});
