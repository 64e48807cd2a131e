import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { runCommands } from '../support/command-process.ts';
import type { CommandResult } from '../support/run-command.ts';

const { scripts } = JSON.parse(readFileSync(`${import.meta.dirname}/../../package.json`, 'utf8')) as {
  scripts: Record<string, string>;
};
const commands = Object.entries(scripts).flatMap(([name, line]) => {
  const [, file] = /setup\.mjs (\S+)\.ts$/.exec(line) ?? [];
  // `npm test` hands its arguments to Vitest.
  return file === undefined || name === 'test' ? [] : [[name, `../../${file}`] as const];
});
const ways = [
  { args: ['--help'], word: 'Utilisation' },
  { args: ['-h', '--lang', 'en'], word: 'Usage' },
];

let told: CommandResult[];
beforeAll(async () => {
  told = await runCommands(commands.flatMap(([, file]) => ways.map(({ args }) => [file, ...args] as const)));
});

test.each(commands)('npm run %s -- --help prints how it is called, and nothing else', (name, file) => {
  const call = name === 'start' ? 'npm start --' : `npm run ${name} --`;
  const first = ways.length * commands.findIndex(([, other]) => other === file);
  for (const [index, { word }] of ways.entries()) {
    const { code, stdout, stderr } = told[first + index] ?? expect.fail();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.replace(/\s/g, ' ')).toMatch(new RegExp(`^${word} ?: ${call} .*`));
    expect(stdout.trim().split('\n')).toHaveLength(1);
  }
});
