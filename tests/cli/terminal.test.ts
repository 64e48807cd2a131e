import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';

const site = 'name: T\nurl: https://t.example/\nlanguages: [en]\ntimeZone: UTC\npublisher: { name: T }\n';
/** Sets the title of a window, rings, clears the screen in one character, turns around, and begins a line for GitHub. */
const attack = '\u001b]0;owned\u0007\u009b2J\u202e\u2066';

function newsroom(): string {
  const root = mkdtempSync(join(tmpdir(), 'precis-terminal-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'content/briefings'), { recursive: true });
  writeFileSync(join(root, 'content/site.yaml'), site);
  const front = `title: ${attack}\n${attack}: b\nsummary: "a\\n::add-mask::b\\e[31m"\npublished: "${attack}"\n`;
  const body = `[a](javascript:${attack}) [@${attack}] :figure[${attack}]{#${attack}} ::${attack}\n\n# ${attack}\n`;
  writeFileSync(join(root, 'content/briefings/a.md'), `---\n${front}---\n${body}`);
  writeFileSync(join(root, `content/briefings/${attack}\n::error::b.md`), `---\n${front}---\n${body}`);
  return root;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

test.each(['pretty', 'github', 'json'])('no terminal obeys what content says: %s', async (format) => {
  const cwd = newsroom();
  const { code, stdout, stderr } = await runCommand('check', ['--content', 'content', '--format', format], { cwd });
  expect(code, stderr).toBe(1);
  expect(stdout).toContain('\\u001b]0;owned\\u0007\\u009b2J\\u202e\\u2066');
  expect(stdout + stderr).not.toMatch(obeyed);
  expect(stdout).not.toMatch(/^\s*::(?:add-mask|error::b)/m);
  if (format === 'json') {
    const problems = JSON.parse(stdout) as { file: string }[];
    expect(problems.map(({ file }) => file)).toContain(`content/briefings/${attack}\n::error::b.md`);
  }
});

test.each([
  ['facts', ['variable', attack]],
  ['new', [attack]],
  ['email', [attack]],
  ['build', [attack]],
  ['check', [attack]],
])('nor what is typed after %s', async (command, args) => {
  const cwd = newsroom();
  const { stdout, stderr } = await runCommand(command, [...args, '--content', 'content'], { cwd });
  expect(stdout + stderr).not.toMatch(obeyed);
});
