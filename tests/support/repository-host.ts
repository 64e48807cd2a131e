import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A request to the interface of a host, whose body is JSON. */
interface Call {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly body: {
    readonly query?: string;
    readonly variables?: Readonly<Record<string, never>>;
    readonly actions?: readonly { readonly action: string; readonly file_path: string; readonly content: string }[];
  };
}

const person = { id: 7, name: 'Ada', email: 'ada@loue.example', avatar_url: null };

/**
 * A repository behind as much of the interfaces of GitHub and GitLab as the browser form calls, over HTTP: a real one of git, so
 * that a commit is what a newsroom would get. It knows one token.
 */
export class RepositoryHost {
  readonly token = 'a-token-of-a-test';
  readonly #folder = mkdtempSync(join(tmpdir(), 'precis-host-'));
  readonly #server: Server;

  private constructor(files: Readonly<Record<string, string>>) {
    this.#git('init', '--quiet', '--initial-branch', 'main');
    this.#commit(files, 'A beginning');
    this.#server = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      request.on('end', () => {
        const isKnown = request.headers.authorization?.endsWith(` ${this.token}`) === true;
        const call = {
          method: request.method ?? '',
          path: request.url ?? '',
          body: text === '' ? {} : JSON.parse(text),
        };
        const answer = isKnown ? this.#answer(call) : undefined;
        response.writeHead(answer === undefined ? (isKnown ? 404 : 401) : 200, { 'Content-Type': 'application/json' });
        response.end(JSON.stringify(answer ?? { message: 'Not found' }));
      });
    });
  }

  static async start(files: Readonly<Record<string, string>>): Promise<RepositoryHost> {
    const host = new RepositoryHost(files);
    await new Promise<void>((listening) => host.#server.listen(0, '127.0.0.1', listening));
    return host;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The text of a file in the last commit. */
  read(file: string): string {
    return this.#git('show', `HEAD:${file}`);
  }

  /** The files that the last commit changed. */
  get changed(): string[] {
    return this.#git('show', '--format=', '--name-only', 'HEAD').trim().split('\n');
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
    rmSync(this.#folder, { recursive: true });
  }

  #answer(call: Call): unknown {
    const { path, body } = call;
    if (/^(?:\/api\/v4)?\/user$/.test(path)) return { ...person, login: 'ada', username: 'ada' };
    if (path.startsWith('/repos/loue/site/collaborators/ada')) return {};
    if (path.startsWith('/repos/loue/site/git/trees/')) return { tree: this.#tree() };
    if (path === '/graphql') return { data: this.#github(body) };
    if (path.startsWith('/api/v4/projects/loue%2Fsite/users')) return [person];
    if (path === '/api/graphql') return { data: { project: { repository: this.#gitlab(body) } } };
    if (path.startsWith('/api/v4/projects/loue%2Fsite/repository/branches/')) return { commit: { id: this.#head() } };
    if (path !== '/api/v4/projects/loue%2Fsite/repository/commits') return undefined;
    this.#commit(Object.fromEntries((body.actions ?? []).map((one) => [one.file_path, one.content])), 'A save');
    return { id: this.#head(), committed_date: new Date(0).toISOString() };
  }

  /** https://docs.github.com/en/graphql */
  #github({ query = '', variables }: Call['body']): unknown {
    if (query.includes('createCommitOnBranch'))
      return { createCommitOnBranch: { commit: this.#commitOf(query, variables) } };
    const commit = { author: person, committedDate: new Date(0).toISOString(), oid: this.#head(), message: 'A save' };
    const ref = { target: { history: { nodes: [commit] } } };
    const blobs = [...query.matchAll(/(content_\d+): object\(oid: "([0-9a-f]+)"\)/g)].map(
      ([, alias = '', sha = '']) => [alias, { text: this.#git('cat-file', 'blob', sha), isTruncated: false }] as const,
    );
    const logs = [...query.matchAll(/((?:commit|history)_\d+): +ref/g)].map(([, alias = '']) => [alias, ref] as const);
    return { repository: { ref, ...Object.fromEntries([...blobs, ...logs]) } };
  }

  #commitOf(query: string, variables: Call['body']['variables']): unknown {
    const { expectedHeadOid, fileChanges } = (
      variables as unknown as {
        input: { expectedHeadOid: string; fileChanges: { additions: { path: string; contents: string }[] } };
      }
    ).input;
    if (expectedHeadOid !== this.#head()) throw new Error('The branch has moved.');
    const added = fileChanges.additions.map(
      ({ path, contents }) => [path, Buffer.from(contents, 'base64').toString()] as const,
    );
    this.#commit(Object.fromEntries(added), 'A save');
    const shas = [...query.matchAll(/(file_\d+): file\(path: "([^"]+)"\)/g)].map(
      ([, alias = '', path = '']) => [alias, { oid: this.#git('rev-parse', `HEAD:${path}`).trim() }] as const,
    );
    return { oid: this.#head(), committedDate: new Date(0).toISOString(), ...Object.fromEntries(shas) };
  }

  /** https://docs.gitlab.com/api/graphql/ */
  #gitlab({ query = '', variables }: Call['body']): unknown {
    if (query.includes('lastCommit')) return { tree: { lastCommit: { sha: this.#head(), message: 'A save' } } };
    const { paths = [] } = (variables ?? {}) as unknown as { paths?: string[] };
    if (query.includes('rawTextBlob'))
      return { blobs: { nodes: paths.map((path) => ({ rawTextBlob: this.read(path) })) } };
    return { tree: { blobs: { nodes: this.#tree(), pageInfo: { endCursor: '', hasNextPage: false } } } };
  }

  #tree(): { type: string; path: string; sha: string; size: number }[] {
    const lines = this.#git('-c', 'core.quotePath=false', 'ls-tree', '-r', '-l', 'HEAD').trim().split('\n');
    return lines.map((line) => {
      const [, type = '', sha = '', size = '', path = ''] = /^\d+ (\w+) (\w+) +(\d+)\t(.+)$/.exec(line) ?? [];
      return { type, path, sha, size: Number(size) };
    });
  }

  #head(): string {
    return this.#git('rev-parse', 'HEAD').trim();
  }

  #commit(files: Readonly<Record<string, string>>, message: string): void {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.#folder, file)), { recursive: true });
      writeFileSync(join(this.#folder, file), text);
    }
    this.#git('add', '.');
    this.#git('-c', 'user.name=Ada', '-c', 'user.email=ada@loue.example', 'commit', '--quiet', '-m', message);
  }

  #git(...args: string[]): string {
    const { status, stdout, stderr } = spawnSync('git', ['-C', this.#folder, ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout;
  }
}
