import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { systemFault } from '../../files/system-fault.ts';
import { type Bilingual, joined, type SpokenLanguage } from '../../grammar/bilingual.ts';
import { visibleLines } from '../../grammar/visible-text.ts';
import { readSite } from '../../intake/site/site-settings.ts';
import { contentOptions } from './arguments.ts';
import { contentFolder } from './environment.ts';
import { spokenLanguage } from './spoken-language.ts';
import { UsageError, UsageRequest } from './usage-error.ts';

/** The exit code where the machine is at fault: a full disk, a folder that may not be written. */
const faultCode = 3;

/**
 * Runs a command and ends the process with its exit code. Wrong usage, and what the machine refuses, are told without a
 * stack trace.
 *
 * @param reassurance What is to be known where the machine is at fault.
 */
export async function run(command: () => Promise<number>, reassurance?: Bilingual): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const fault = systemFault(error);
    if (error instanceof UsageRequest) {
      console.log(error.usage[await languageOfCall()]);
      process.exitCode = 0;
    } else if (error instanceof UsageError) {
      console.error(visibleLines(error.words[await languageOfCall()]));
      process.exitCode = 2;
    } else if (fault !== undefined) {
      console.error(visibleLines(joined(fault, reassurance)[await languageOfCall()]));
      process.exitCode = faultCode;
    } else throw error;
  }
}

/** The language of a command before it has read the content; mistakes on the command line do not matter here. */
export async function languageOfCall(): Promise<SpokenLanguage> {
  const { lang, content } = parseArgs({ options: contentOptions, strict: false }).values;
  const folder = contentFolder(typeof content === 'string' ? content : undefined);
  const { languages } = await readSite(resolve(folder), {}).catch(() => ({ languages: [] }));
  return spokenLanguage(typeof lang === 'string' ? lang : undefined, languages);
}
