import { resolve } from 'node:path';
import { inspect, parseArgs } from 'node:util';
import { systemFault } from '../../files/system-fault.ts';
import { endBySignal } from '../../files/unfinished.ts';
import { type Bilingual, joined, type SpokenLanguage } from '../../grammar/bilingual.ts';
import { readSite } from '../../intake/site/site-settings.ts';
import { contentOptions } from './arguments.ts';
import { contentFolder } from './environment.ts';
import { spokenLanguage } from './spoken-language.ts';
import { say, warn } from './terminal.ts';
import { UsageError, UsageRequest } from './usage-error.ts';

/** The exit code for faults of the machine: a full disk, a folder that may not be written. */
const faultCode = 3;

/**
 * Runs a command and sets the exit code of the process. Usage errors and faults of the machine are printed without a
 * stack trace.
 *
 * @param reassurance Printed after a fault of the machine, for example that the last site is unchanged.
 */
export async function run(command: () => Promise<number>, reassurance?: Bilingual): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    await endBySignal();
    const fault = systemFault(error);
    if (error instanceof UsageRequest) {
      say(error.usage[await languageOfCall()]);
      process.exitCode = 0;
    } else if (error instanceof UsageError) {
      warn(error.words[await languageOfCall()]);
      process.exitCode = 2;
    } else if (fault !== undefined) {
      warn(joined(fault, reassurance)[await languageOfCall()]);
      process.exitCode = faultCode;
    } else {
      // As Node ends a process that fails, but for what a terminal would obey in it.
      warn(inspect(error));
      process.exit(1);
    }
  }
}

/**
 * The language of messages before the command line is parsed. Never fails: mistakes on the command line are reported
 * later.
 */
export async function languageOfCall(): Promise<SpokenLanguage> {
  const { lang, content } = parseArgs({ options: contentOptions, strict: false }).values;
  const folder = contentFolder(typeof content === 'string' ? content : undefined);
  const { languages } = await readSite(resolve(folder), {}).catch(() => ({ languages: [] }));
  return spokenLanguage(typeof lang === 'string' ? lang : undefined, languages);
}
