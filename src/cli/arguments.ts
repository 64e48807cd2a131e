import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** A command was called in a way that it does not understand; exit code 2. */
export class UsageError extends Error {}

/** Options that every command which reads content takes. */
export const contentOptions = { content: { type: 'string' } } as const satisfies ParseArgsOptionsConfig;

/** The options of a command line. Anything else is a usage error that shows how to call the command. */
export function readArguments<T extends ParseArgsOptionsConfig>(options: T, usage: string) {
  try {
    return parseArgs({ options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${usage}`);
  }
}

/** One of the allowed values, or a usage error that names them. */
export function oneOf<T extends string>(value: string, allowed: readonly T[], option: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`${option} is one of ${allowed.join(', ')}, not "${value}".`);
  return found;
}

/** A port as typed, or a usage error. */
export function portNumber(value: string, usage: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535)
    throw new UsageError(`"${value}" is no port: use a number from 1 to 65535.\n${usage}`);
  return Number(value);
}

/** Runs a command and ends the process with its exit code; a usage error is told without a stack trace. */
export async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
