import { visibleLines } from '../../grammar/visible-text.ts';

/**
 * The one place where commands print. Names of files, what a file says and what is typed behind a command may stand in any
 * line, and a terminal obeys some characters instead of showing them: those are printed as escapes.
 */
export function say(text: string): void {
  console.log(visibleLines(text));
}

/** As `say`, beside the result of a command, on the standard error. */
export function warn(text: string): void {
  console.error(visibleLines(text));
}
