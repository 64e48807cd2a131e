import { expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';

test.each(['dev', 'preview'])('%s refuses a port that is none', async (command) => {
  const { code, stderr } = await runCommand(command, ['--port', 'abc', '--out', 'tests']);
  expect(code).toBe(2);
  expect(stderr).not.toContain('    at ');
});
