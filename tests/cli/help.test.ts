import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plainEnvironment } from '../support/run-command.ts';

const root = `${import.meta.dirname}/../..`;
const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { scripts: Record<string, string> };
const commands = Object.entries(scripts).flatMap(([name, line]) => {
  const [, file] = /setup\.mjs (\S+)$/.exec(line) ?? [];
  // `npm test` hands its arguments to Vitest.
  return file === undefined || name === 'test' ? [] : [[name, file] as const];
});

test.each(commands)('npm run %s -- --help prints how it is called, and nothing else', (name, file) => {
  const call = name === 'start' ? 'npm start --' : `npm run ${name} --`;
  for (const [args, word] of [
    [['--help'], 'Utilisation'],
    [['-h', '--lang', 'en'], 'Usage'],
  ] as const) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}/${file}`, ...args], {
      encoding: 'utf8',
      cwd: root,
      env: plainEnvironment(),
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.replace(/\s/g, ' ')).toMatch(new RegExp(`^${word} ?: ${call} .*`));
    expect(stdout.trim().split('\n')).toHaveLength(1);
  }
});
