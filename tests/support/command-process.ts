import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { type CommandOptions, type CommandResult, environmentOf, root } from './run-command.ts';

/**
 * A process that several commands run in, one after another: for what they say, where how they begin and end is not the
 * point. Starting a process and loading our modules takes most of the time of a short command.
 */
export class CommandProcess {
  readonly #process: ChildProcess;
  readonly #ended: Promise<never>;
  /** The answer to the last question. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: CommandOptions = {}) {
    this.#process = fork(`${import.meta.dirname}/command-series.mjs`, {
      cwd: options.cwd ?? root,
      env: environmentOf(options),
      execArgv: [],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.#ended = once(this.#process, 'exit').then(([code, signal]) => {
      throw new Error(`The process of commands ended with ${code ?? signal}.`);
    });
    // Told to who asks; when nobody does, it was stopped.
    this.#ended.catch(() => undefined);
  }

  /** What a command (`src/cli/NAME.ts`) says and ends with. Rejects if it ends the process. */
  run(name: string, ...args: readonly string[]): Promise<CommandResult> {
    const result = this.#last.then(() => this.#ask(name, args));
    this.#last = result.catch(() => undefined);
    return result;
  }

  async #ask(name: string, args: readonly string[]): Promise<CommandResult> {
    const answer = once(this.#process, 'message');
    this.#process.send({ file: `${root}src/cli/${name}.ts`, args });
    const [result] = await Promise.race([answer, this.#ended]);
    return result as CommandResult;
  }

  async stop(): Promise<void> {
    this.#process.kill();
    await this.#ended.catch(() => undefined);
  }
}

/** Runs several commands in one process, which ends with the last of them. */
export async function runCommands(
  calls: readonly (readonly [name: string, ...args: string[]])[],
  options: CommandOptions = {},
): Promise<CommandResult[]> {
  const commands = new CommandProcess(options);
  try {
    const results: CommandResult[] = [];
    for (const [name, ...args] of calls) results.push(await commands.run(name, ...args));
    return results;
  } finally {
    await commands.stop();
  }
}
