import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, type MessageConnection } from 'vscode-jsonrpc/node';

interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

export interface ServerSetup {
  /** Path of the server's program, run with `--stdio`. */
  readonly program: string;
  readonly workspace: string;
  readonly initializationOptions?: unknown;
  /** Settings that an editor would send, by section. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A real language server, driven by its protocol like an editor does. */
export class LanguageServer {
  readonly #connection: MessageConnection;
  readonly #stop: () => void;
  readonly #pushed = new Map<string, readonly Diagnostic[]>();
  #pulls = false;

  private constructor(connection: MessageConnection, stop: () => void) {
    this.#connection = connection;
    this.#stop = stop;
  }

  static async start({
    program,
    workspace,
    initializationOptions,
    settings = {},
  }: ServerSetup): Promise<LanguageServer> {
    const child = spawn(process.execPath, [program, '--stdio'], { cwd: workspace, stdio: ['pipe', 'pipe', 'ignore'] });
    const connection = createMessageConnection(child.stdout, child.stdin);
    const server = new LanguageServer(connection, () => child.kill());
    connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section: string }[] }) =>
      items.map(({ section }) => settings[section] ?? null),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: { uri: string; diagnostics: readonly Diagnostic[] }) => {
        server.#pushed.set(uri, diagnostics);
      },
    );
    connection.listen();
    const uri = pathToFileURL(workspace).href;
    const { capabilities } = await connection.sendRequest<{ capabilities: { diagnosticProvider?: unknown } }>(
      'initialize',
      {
        processId: process.pid,
        rootUri: uri,
        workspaceFolders: [{ uri, name: 'workspace' }],
        initializationOptions,
        capabilities: {
          workspace: { configuration: true, workspaceFolders: true },
          textDocument: {
            completion: { completionItem: { documentationFormat: ['markdown'], snippetSupport: true } },
            hover: { contentFormat: ['markdown'] },
            publishDiagnostics: {},
            diagnostic: {},
          },
        },
      },
    );
    server.#pulls = capabilities.diagnosticProvider !== undefined;
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('workspace/didChangeConfiguration', { settings });
    return server;
  }

  async open(path: string, languageId: string, text: string): Promise<void> {
    const textDocument = { uri: pathToFileURL(path).href, languageId, version: 1, text };
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Completions at a position. */
  async completions(path: string, position: Position): Promise<string[]> {
    const answer = await this.#connection.sendRequest<{ items: { label: string }[] } | { label: string }[] | null>(
      'textDocument/completion',
      { textDocument: { uri: pathToFileURL(path).href }, position },
    );
    const items = answer === null ? [] : Array.isArray(answer) ? answer : answer.items;
    return items.map(({ label }) => label);
  }

  /** The hover text at a position. */
  async hover(path: string, position: Position): Promise<string> {
    const answer = await this.#connection.sendRequest<{ contents: { value?: string } | string } | null>(
      'textDocument/hover',
      { textDocument: { uri: pathToFileURL(path).href }, position },
    );
    const contents = answer?.contents ?? '';
    return typeof contents === 'string' ? contents : (contents.value ?? '');
  }

  /** The diagnostics of a file; waits for a server that pushes them. */
  async diagnostics(path: string): Promise<readonly Diagnostic[]> {
    const uri = pathToFileURL(path).href;
    if (this.#pulls) {
      const { items } = await this.#connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      return items;
    }
    while (!this.#pushed.has(uri)) await pause(20);
    return this.#pushed.get(uri) ?? [];
  }

  stop(): void {
    this.#connection.dispose();
    this.#stop();
  }
}
