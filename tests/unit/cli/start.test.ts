import { expect, test } from 'vitest';
import { fixture } from '../../site/built-site.ts';
import { runCommand } from '../../support/run-command.ts';

test.each([
  ['a port that is no number', ['--port', 'x'], '"x" is no port'],
  ['a port beyond the last', ['--port', '65536'], '"65536" is no port'],
  ['an option that does not exist', ['--contents', 'news'], 'There is no option --contents. Did you mean "--content"?'],
])('%s is wrong usage, and nothing starts', async (_name, args, message) => {
  const { code, stdout, stderr } = await runCommand('start', [...args, '--lang', 'en']);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
  expect(stderr).toContain('Usage: npm start --');
});

test('wrong usage is told in the language of the site', async () => {
  const { code, stderr } = await runCommand('start', ['--contents', 'news', '--content', fixture]);
  expect(code).toBe(2);
  expect(stderr).toContain('L’option --contents n’existe pas. Vouliez-vous écrire «\u00a0--content\u00a0»\u202f?');
  expect(stderr).toContain('Utilisation\u00a0: npm start --');
});
