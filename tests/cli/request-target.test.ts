/** What the two servers answer to addresses that no browser sends. */
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../src/cli/command-line/free-port.ts';
import { BuiltSite, fixture, now } from '../site/built-site.ts';
import { type Server, startServer } from '../support/server.ts';

/** The whole answer to a request target that is sent as it is. */
function answer(address: string, target: string, host = new URL(address).host): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () =>
      socket.write(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`, 'latin1'),
    );
    let text = '';
    socket.setEncoding('latin1').on('data', (chunk) => {
      text += chunk;
    });
    socket.on('close', () => resolve(text)).on('error', reject);
  });
}

const malformed = [
  ...[
    '/%',
    '/%zz',
    '/%ff',
    '/%c0%ae',
    '/%u0041',
    '/..%2f..%2fetc/passwd',
    '/..%5c..%5cx',
    '/..\\..\\x',
    '/%2f',
    '/a%00',
  ],
  ...['/x/%2e%2e%2f', '/briefings%2fcrue/', '/a;b=%', '*', 'http://localhost/%', '/\u0001', '/a b'],
];
const missing = ['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/%252e%252e%252f', `/${'a'.repeat(300)}`];

const ofTheMachine = [
  ...['/__open-in-editor?file=/etc/passwd', '/__OPEN-IN-EDITOR?file=/etc/passwd', '/%5f_open-in-editor?file=x'],
  ...[
    '/@fs/etc/passwd',
    '/@fs/etc/passwd?raw',
    '/@fs/etc/passwd?import&raw??',
    '/@fs//etc/passwd',
    '/@%66s/etc/passwd',
  ],
  ...[`/@fs${process.cwd()}/../../etc/passwd`, '/@fs/', '/@FS/etc/passwd?url', '/@fs/C:/Windows/win.ini'],
];

describe.each(['preview', 'dev'] as const)('%s', (command) => {
  let server: Server;
  let printed: string;
  beforeAll(async () => {
    const port = String(await freePort(4700));
    const out = command === 'preview' ? ['--out', (await BuiltSite.shared(fixture)).folder] : [];
    server = await startServer(command, ['--content', fixture, ...out, '--port', port], { SOURCE_DATE_EPOCH: now });
    printed = server.output();
  });
  afterAll(() => server?.stop());

  test.each(malformed)('answers %j with 400, and nothing of the machine', async (target) => {
    const text = await answer(server.address, target);
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(text).not.toMatch(/file:|node_modules|\bat /);
  });

  test.each(missing)('has no %s', async (target) => {
    expect(await answer(server.address, target)).toMatch(/^HTTP\/1\.1 404 /);
  });

  test('has no page for another name, to which a stranger may have led this address', async () => {
    expect(await answer(server.address, '/briefings/crue/', 'evil.example')).toMatch(/^HTTP\/1\.1 403 /);
  });

  test.each(ofTheMachine)('opens and reads nothing of the machine: %s', async (target) => {
    const text = await answer(server.address, target);
    expect(text).toMatch(/^HTTP\/1\.1 40[034] /);
    expect(text).not.toMatch(/root:|allow list|srcdir|precis\/|"name"/);
    expect(text).not.toContain(process.cwd());
  });

  test('a page is still there, whatever its query says', async () => {
    expect(await answer(server.address, '/briefings/crue/?q=%')).toMatch(/^HTTP\/1\.1 200 /);
  });

  test('the terminal is told nothing of all this', () => {
    expect(server.output()).toBe(printed);
  });
});
