import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A running server and its output so far. */
export interface Server {
  /** Without a final slash. */
  readonly address: string;
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts `dev` or `preview` and resolves when it prints its address. */
export function startServer(
  name: 'dev' | 'preview',
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Server> {
  return startProgram([`${root}src/cli/${name}.ts`, ...args], { cwd: root, env });
}

/** Starts any Node program in the same way. */
export function startProgram(
  args: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<Server> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, NO_COLOR: '1', ...env },
    });
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk;
      const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (address !== undefined) resolve({ address, output: () => output, stop });
    };
    const stop = () =>
      new Promise<void>((stopped) => {
        if (child.exitCode !== null || child.signalCode !== null) stopped();
        child.once('close', () => stopped());
        child.kill();
      });
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', (code) => reject(new Error(`${args.join(' ')} ended with ${code}.\n${output}`)));
  });
}
