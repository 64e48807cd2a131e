import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../src/cli/command-line/free-port.ts';
import { OutputTree } from '../../src/output/output-tree.ts';
import { precompress } from '../../src/output/precompression.ts';
import { plainEnvironment, runCommand } from '../support/run-command.ts';
import { installedProgram } from './installed-program.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const wrangler = `${project}node_modules/wrangler/bin/wrangler.js`;

/** Where Debian, Fedora and macOS keep the modules of Apache. */
export const apacheModules = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/libexec/apache2'].find(
  existsSync,
);

/** A host's program, and how it is started with the configuration that we print. */
interface Kind {
  /** Undefined where this machine lacks it. */
  readonly program: string | undefined;
  /** Writes the files that the program reads. */
  readonly prepare: (setup: Setup) => void;
  readonly start: (setup: Setup) => readonly string[];
  /** The host's own judgement of the configuration, before it is served. */
  readonly validate?: (setup: Setup) => readonly string[];
}

interface Setup {
  /** A folder for whatever the program writes. */
  readonly folder: string;
  /** The folder that is served, with the site at its path. */
  readonly root: string;
  readonly base: string;
  readonly port: number;
  /** What `npm run headers` printed. */
  readonly printed: string;
}

export const kinds = {
  nginx: {
    program: installedProgram('nginx'),
    prepare: ({ folder, port, printed }) => {
      const site = printed.replace('listen 80;', `listen 127.0.0.1:${port};`).replace('listen [::]:80;', '');
      const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/${name};`,
      );
      writeFileSync(
        `${folder}/nginx.conf`,
        `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; ${process.getuid?.() === 0 ? 'user root;' : ''}
events { } http { access_log off; ${places.join(' ')}\n${site} }`,
      );
    },
    start: ({ folder }) => ['-p', folder, '-c', `${folder}/nginx.conf`],
    validate: ({ folder }) => ['-t', '-p', folder, '-c', `${folder}/nginx.conf`],
  },
  caddy: {
    program: installedProgram('caddy'),
    prepare: ({ folder, port, printed }) =>
      writeFileSync(
        `${folder}/Caddyfile`,
        `{\n\tadmin off\n}\n${printed.replace(/^\S+/, `http://localhost:${port}, http://127.0.0.1:${port}`)}`,
      ),
    start: ({ folder }) => ['run', '--adapter', 'caddyfile', '--config', `${folder}/Caddyfile`],
    validate: ({ folder }) => ['validate', '--adapter', 'caddyfile', '--config', `${folder}/Caddyfile`],
  },
  apache: {
    program: apacheModules && (installedProgram('apache2') ?? installedProgram('httpd')),
    prepare: ({ folder, root, base, port, printed }) => {
      writeFileSync(`${root}${base}.htaccess`, printed);
      const modules = ['authz_core', 'mime', 'dir', 'headers', 'rewrite', 'deflate', 'brotli', 'filter'];
      writeFileSync(
        `${folder}/httpd.conf`,
        `ServerRoot ${folder}
${modules.map((name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`).join('\n')}
LoadModule mpm_event_module ${apacheModules}/mod_mpm_event.so
Listen 127.0.0.1:${port}
ServerName localhost
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
TypesConfig /dev/null
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride All
  Require all granted
</Directory>
`,
      );
    },
    start: ({ folder }) => ['-D', 'FOREGROUND', '-f', `${folder}/httpd.conf`],
    validate: ({ folder }) => ['-t', '-f', `${folder}/httpd.conf`],
  },
  cloudflare: {
    program: process.execPath,
    prepare: ({ folder, root, base, printed }) => {
      writeFileSync(`${root}/_headers`, printed);
      if (base !== '/') cpSync(`${root}${base}_redirects`, `${root}/_redirects`);
      const configuration = readFileSync(`${project}src/guide/deploy/wrangler.jsonc`, 'utf8')
        .replace('./dist', root)
        .replace('npm run build', 'true');
      writeFileSync(`${folder}/wrangler.jsonc`, configuration);
    },
    start: ({ folder, port }) => [
      ...[wrangler, 'dev', '--config', `${folder}/wrangler.jsonc`, '--ip', '127.0.0.1', '--port', String(port)],
      '--show-interactive-dev-session=false',
    ],
    validate: ({ folder }) => [wrangler, 'deploy', '--dry-run', '--config', `${folder}/wrangler.jsonc`],
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type HostKind = keyof typeof kinds;

/** A built site behind a real server that reads the configuration which we print for it. */
export class WebHost {
  /** With the path of the site, without a final slash. */
  readonly address: string;
  readonly #process: ChildProcess;
  readonly #folder: string;

  private constructor(address: string, process: ChildProcess, folder: string) {
    this.address = address;
    this.#process = process;
    this.#folder = folder;
  }

  /** @param site The folder of a shared site. It is copied, and every text of a kilobyte and more is compressed beforehand. */
  static async of(host: HostKind, site: string, content: string, base: string): Promise<WebHost> {
    const kind: Kind = kinds[host];
    const { program } = kind;
    if (program === undefined) throw new Error(`${host} is not installed.`);
    const folder = mkdtempSync(join(tmpdir(), `precis-${host}-`));
    // The processes of some servers run as another user.
    chmodSync(folder, 0o755);
    const root = join(folder, 'root');
    mkdirSync(root);
    const copy = join(folder, 'copy');
    cpSync(site, copy + base, { recursive: true });
    const output = new OutputTree(root);
    output.linkFolder(copy);
    // Every host of this process is given the same compressed files.
    await precompress(output, join(site, `../compressed-${process.pid}`), 1000);
    const port = await freePort(4700 + Object.keys(kinds).indexOf(host) * 10, '127.0.0.1');
    const { code, stdout, stderr } = await runCommand('headers', [host, '--root', root, '--content', content], {
      env: { BASE_PATH: base },
    });
    if (code !== 0) throw new Error(stderr);
    const setup = { folder, root, base, port, printed: stdout };
    kind.prepare(setup);
    const options = {
      cwd: folder,
      env: { ...plainEnvironment(), HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, ...quiet },
    };
    if (kind.validate) {
      const { status, output } = spawnSync(program, kind.validate(setup), options);
      if (status !== 0) throw new Error(`${host} refuses its configuration:\n${output.join('\n')}`);
    }
    const started = spawn(program, kind.start(setup), { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const address = `http://127.0.0.1:${port}${base.replace(/\/$/, '')}`;
    const server = new WebHost(address, started, folder);
    await server.#ready();
    return server;
  }

  async #ready(): Promise<void> {
    let said = '';
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        said += chunk;
      });
    }
    for (;;) {
      if (await fetch(`${this.address}/`).catch(() => undefined)) return;
      if (this.#process.exitCode !== null) throw new Error(`The server ended.\n${said}`);
      await setTimeout(50);
    }
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('close', resolve));
    this.#process.kill('SIGTERM');
    await ended;
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Wrangler tells nobody that it was used, and asks nobody for news. */
const quiet = { WRANGLER_SEND_METRICS: 'false', WRANGLER_LOG: 'error', CI: 'true' };
