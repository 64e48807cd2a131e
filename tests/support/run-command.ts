import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

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

/**
 * Runs several commands in one process, one after another: for what they say, where how they begin and end is not the
 * point. Starting a process and loading our modules takes most of the time of a short command.
 */
export async function runCommands(
  calls: readonly (readonly [name: string, ...args: string[]])[],
  options: CommandOptions = {},
): Promise<CommandResult[]> {
  const files = calls.map(([name, ...args]) => ({ file: `${root}src/cli/${name}.ts`, args }));
  const series = `${import.meta.dirname}/command-series.mjs`;
  const { code, stdout, stderr } = await runProgram([series, JSON.stringify(files)], options);
  if (code !== 0) throw new Error(`The commands ended with ${code}.\n${stdout}${stderr}`);
  return JSON.parse(stdout) as CommandResult[];
}

/** The same of any program of Node. */
export function runProgram(args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: options.cwd ?? root,
      env: { ...plainEnvironment(), ...options.env },
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
