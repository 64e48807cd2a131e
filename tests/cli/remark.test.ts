import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lintRules } from '../../src/remark-lint/lint-rules.ts';
import { fixture } from '../site/built-site.ts';
import { runCommand } from '../support/run-command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A mistake of every kind that stands in one file: a key, a source, and what the rules on prose know. */
const mistaken = `---
title: A
summary: A.
published: 2024-10-29
foo: 1
keyPoints: ['Il a dit : « Nous ne céderons jamais. »']
sources:
  - {id: inutile, title: A, type: statement, by: A}
figures:
  - {id: avancee, label: A, value: 478, unit: km², status: confirmed, sources: [inutile]}
---
Il y a 250 soldats hier [@afp, p. 12], soit 478 km² et <b>:figure[479 km²]{#avancee}</b>.

### Trop bas

::carte
`;

interface Told {
  readonly file: string;
  readonly place: string;
  readonly level: string;
  readonly rule: string;
  readonly text: string;
}

let folder: string;
let told: Told[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'precis-remark-'));
  cpSync(fixture, join(folder, 'content'), { recursive: true });
  writeFileSync(join(folder, 'content/briefings/faux.md'), mistaken);
  writeFileSync(join(folder, 'content/briefings/ouvert.md'), '---\ntitle: A\n');
  writeFileSync(join(folder, 'LISEZ-MOI.md'), 'Il y a 250 soldats hier.\n');
  const { stdout } = await runCommand('check', ['--content', 'content', '--format', 'json'], { cwd: folder });
  told = (JSON.parse(stdout) as (Record<'file' | 'level' | 'rule' | 'message' | 'hint', string> & Lines)[]).map(
    ({ file, line, column, endLine, endColumn, level, rule, message, hint }) => {
      const place = `${line}:${column}-${endLine}:${endColumn}`;
      return { file, place, level, rule, text: [message, hint].filter(Boolean).join(' ') };
    },
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Lines = Readonly<Record<'line' | 'column' | 'endLine' | 'endColumn', number>>;

/** Runs the real `remark`, as `npx remark` does. */
function remark(...args: string[]): Promise<{ code: number; stderr: string; stdout: string }> {
  const settings = ['--quiet', '--frail', '--no-color', ...args];
  return new Promise((resolve) => {
    const script = join(root, 'node_modules/remark-cli/cli.js');
    execFile(process.execPath, [script, ...settings], { cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

/** Reads the report of vfile-reporter, which pads its columns with blanks. */
function reported(report: string): Told[] {
  let file = '';
  return report.split('\n').flatMap((line) => {
    const found = /^(\d+:\d+-\d+:\d+)\s+(error|warning)\s+(.*?)\s+([\w-]+)\s+precis$/.exec(line.trim());
    if (found === null) {
      if (line.endsWith('.md')) file = line;
      return [];
    }
    const [, place = '', level = '', text = '', rule = ''] = found;
    return [{ file, place, level, rule, text }];
  });
}

describe('remark, with the preset of .remarkrc.mjs', () => {
  test('says what check says of a file by itself', async () => {
    const { code, stderr } = await remark('.', '--rc-path', join(root, '.remarkrc.mjs'));
    const own = new Set(lintRules.map(({ name }) => name));
    const expected = told.filter(({ rule }) => own.has(rule));
    expect(code).toBe(1);
    expect(sorted(reported(stderr))).toEqual(sorted(expected));
    expect(new Set(expected.map(({ rule }) => rule))).toEqual(
      new Set([
        ...['unbound-number', 'relative-date', 'unattributed-quote', 'raw-html', 'unused-figure', 'unknown-source'],
        ...['unknown-key', 'figure-mismatch', 'heading-order', 'unknown-directive', 'yaml'],
      ]),
    );
  });

  test('rules are turned off and made errors by their name', async () => {
    const config = join(folder, 'own.mjs');
    const settings = { 'unbound-number': false, 'relative-date': 'error', 'raw-html': 'off' };
    writeFileSync(
      config,
      `import { precis } from ${JSON.stringify(join(root, 'src/remark-lint/preset.ts'))};\nexport default precis(${JSON.stringify(settings)});\n`,
    );
    const { stderr } = await remark('content/briefings/faux.md', '--rc-path', config);
    const levels = new Map(reported(stderr).map(({ rule, level }) => [rule, level]));
    expect(levels.get('relative-date')).toBe('error');
    expect(levels.has('unbound-number')).toBe(false);
    expect(levels.has('raw-html')).toBe(false);
    expect(levels.get('unattributed-quote')).toBe('warning');
  });

  test('what it prints and writes is the file as typed', async () => {
    const path = 'content/briefings/2024/crue.md';
    const typed = readFileSync(join(folder, path), 'utf8');
    const { stdout } = await remark(path, '--rc-path', join(root, '.remarkrc.mjs'));
    expect(stdout).toBe(typed);
    await remark(path, '--output', '--rc-path', join(root, '.remarkrc.mjs'));
    expect(readFileSync(join(folder, path), 'utf8')).toBe(typed);
  });

  test('the content of the project has nothing to mend', async () => {
    const { code, stderr } = await remark(join(root, 'content'));
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });
});

function sorted(problems: readonly Told[]): string[] {
  return problems.map((problem) => Object.values(problem).join(' ')).sort();
}
