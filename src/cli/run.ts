import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { SpokenLanguage } from '../grammar/bilingual.ts';
import { readSite } from '../intake/site-settings.ts';
import { contentOptions } from './arguments.ts';
import { contentFolder } from './environment.ts';
import { spokenLanguage } from './spoken-language.ts';
import { UsageError } from './usage-error.ts';

/** Runs a command and ends the process with its exit code; a usage error is told without a stack trace. */
export async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.words[await languageOfCall()]);
    process.exitCode = 2;
  }
}

/** The language of a command before it has read the content; mistakes on the command line do not matter here. */
export async function languageOfCall(): Promise<SpokenLanguage> {
  const { lang, content } = parseArgs({ options: contentOptions, strict: false }).values;
  const folder = contentFolder(typeof content === 'string' ? content : undefined);
  const { languages } = await readSite(resolve(folder), {}).catch(() => ({ languages: [] }));
  return spokenLanguage(typeof lang === 'string' ? lang : undefined, languages);
}
