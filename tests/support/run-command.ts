import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the project, with a final slash. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  /** Added to an environment without settings of the test runner, of colours, or of our commands. */
  readonly env?: Readonly<Record<string, string>>;
  /** The working directory, to which printed paths are relative; by default the project. */
  readonly cwd?: string;
}

/** Runs a command (`src/cli/NAME.ts`) in a process of its own and returns its output. */
export function runCommand(
  name: string,
  args: readonly string[] = [],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return runProgram([`${root}src/cli/${name}.ts`, ...args], options);
}

/** The same of any program of Node. */
export function runProgram(args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: options.cwd ?? root,
      env: environmentOf(options),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Settings of Vitest and Vite affect Astro's builds; ours affect what is built. */
const settings =
  /^(VITEST.*|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL|SITE_URL|BASE_PATH|SOURCE_DATE_EPOCH|CONTENT|PRECIS_.*|FORCE_COLOR|CI|GITHUB_.*)$/;

/** The environment that commands run in. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !settings.test(name));
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
}

/** The environment of a command with these options. */
export function environmentOf({ env }: CommandOptions): NodeJS.ProcessEnv {
  return { ...plainEnvironment(), ...env };
}
