import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { type Bilingual, joined, spokenLanguages } from '../../grammar/bilingual.ts';
import { fr } from '../../grammar/fr.ts';
import { didYouMean } from '../../grammar/nearest.ts';
import { UsageError, UsageRequest, withUsage } from './usage-error.ts';

/** Options of every command that reads content. */
export const contentOptions = {
  content: { type: 'string' },
  lang: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig;

/**
 * Parses options. Anything else on the command line is a usage error that shows the usage text; `--help` shows it
 * too.
 */
export function readArguments<T extends ParseArgsOptionsConfig>(options: T, usage: Bilingual) {
  return readCommandLine(options, usage, false).values;
}

/** Parses options and positional arguments: files, or the title for `new`. Fails as `readArguments` does. */
export function readCommandLine<T extends ParseArgsOptionsConfig>(options: T, usage: Bilingual, takesFiles = true) {
  // Lenient, so that we word the errors; the tokens contain everything that strict parsing would reject.
  const { tokens } = parseArgs({ options, strict: false, tokens: true });
  if (tokens.some(asksForHelp)) throw new UsageRequest(usage);
  for (const token of tokens) {
    const mistake =
      token.kind === 'option'
        ? optionMistake(token, options)
        : token.kind === 'positional' && !takesFiles
          ? { en: `"${token.value}" has no place here.`, fr: fr`« ${token.value} » n'a pas sa place ici.` }
          : undefined;
    if (mistake !== undefined) throw withUsage(mistake, usage);
  }
  const { values, positionals } = parseArgs({ options, strict: true, allowPositionals: true });
  const { lang }: { lang?: unknown } = values;
  // In `new`, --lang is the language of the briefing, not of messages.
  const speaks = 'lang' in options && options.lang === contentOptions.lang;
  if (speaks && typeof lang === 'string') oneOf(lang, spokenLanguages, '--lang');
  return { values, files: positionals };
}

function asksForHelp(token: { readonly kind: string; readonly name?: string }): boolean {
  return token.kind === 'option' && (token.name === 'help' || token.name === 'h');
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function optionMistake(
  { name, rawName, value, inlineValue }: OptionToken,
  options: ParseArgsOptionsConfig,
): Bilingual | undefined {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined) {
    return joined(
      { en: `There is no option ${rawName}.`, fr: fr`L'option ${rawName} n'existe pas.` },
      didYouMean(
        rawName,
        Object.keys(options).map((known) => `--${known}`),
      ),
    );
  }
  const isText = option.type === 'string';
  if (isText && (value === undefined || (inlineValue === false && value.startsWith('-'))))
    return { en: `${rawName} needs a value.`, fr: fr`${rawName} demande une valeur.` };
  if (!isText && value !== undefined)
    return { en: `${rawName} takes no value.`, fr: fr`${rawName} ne prend pas de valeur.` };
  return undefined;
}

/** Returns `value` if it is allowed; otherwise throws a usage error that lists the allowed values. */
export function oneOf<T extends string>(value: string, allowed: readonly T[], option: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const list = allowed.join(', ');
  throw new UsageError({
    en: `${option} is one of ${list}, not "${value}".`,
    fr: fr`${option} prend l'une de ces valeurs : ${list}, et non « ${value} ».`,
  });
}

/** Parses a port; a usage error if it is not a port number. */
export function portNumber(value: string, usage: Bilingual): number {
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw withUsage(
    {
      en: `"${value}" is no port: use a number from 1 to 65535.`,
      fr: fr`« ${value} » n'est pas un port : donnez un nombre de 1 à 65535.`,
    },
    usage,
  );
}
