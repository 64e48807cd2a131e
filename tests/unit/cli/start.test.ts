import { expect, test } from 'vitest';
import { runCommand } from '../../support/run-command.ts';

test.each([
  ['a port that is no number', ['--port', 'x'], '"x" is no port'],
  ['a port beyond the last', ['--port', '65536'], '"65536" is no port'],
  ['an option that does not exist', ['--contents', 'news'], "Unknown option '--contents'"],
])('%s is wrong usage, and nothing starts', async (_name, args, message) => {
  const { code, stdout, stderr } = await runCommand('start', args);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
  expect(stderr).toContain('Usage: npm start --');
});
