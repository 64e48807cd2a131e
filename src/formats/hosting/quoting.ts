/**
 * Text as configuration files and shells take it for one word. What a language has no way to write is a RangeError: no
 * configuration is better than one that says something else. No address of a site comes so far (`grammar/site-address.ts`).
 */

/** A string of nginx. `$` begins a variable wherever a string may hold one, and nothing takes that from it. */
export function nginxString(text: string): string {
  return nginxExpression(writable(text, 'nginx', /\$/));
}

/** A regular expression as a string of nginx, in which `$` is the end of a text. */
export function nginxExpression(expression: string): string {
  return `"${withBackslashes(writable(expression, 'nginx'))}"`;
}

/** A string of a Caddyfile, where braces hold placeholders and a backslash keeps a quote from ending it. */
export function caddyString(text: string): string {
  return caddyExpression(writable(text, 'A Caddyfile', /[{}\\]/));
}

/** A regular expression as a string of a Caddyfile, in which only a quote needs a backslash of its own. */
export function caddyExpression(expression: string): string {
  return `"${writable(expression, 'A Caddyfile').replaceAll('"', String.raw`\"`)}"`;
}

/** A string of Apache's files, where `${` begins a variable. */
export function apacheString(text: string): string {
  return `"${withBackslashes(writable(text, 'Apache', /\$\{/))}"`;
}

/** The value of a header for Apache, in which `%` begins a variable. */
export function apacheHeader(value: string): string {
  return apacheString(value.replaceAll('%', '%%'));
}

/** A word of a POSIX shell, in quotes only where it has to be. */
export function shellWord(text: string): string {
  return /^[\w./:@+,-]+$/.test(text) ? text : `'${writable(text, 'A command').replaceAll("'", String.raw`'\''`)}'`;
}

/** A part of a line of `_headers`, which has no quotes. */
export function headerLine(text: string): string {
  return writable(text, '_headers');
}

/** Line breaks and their kin end a directive in one language or another, and stand in no address. */
function writable(text: string, language: string, unwritable?: RegExp): string {
  if (/\p{Cc}/u.test(text) || unwritable?.test(text))
    throw new RangeError(`${language} cannot hold the text ${JSON.stringify(text)}.`);
  return text;
}

function withBackslashes(text: string): string {
  return text.replace(/["\\]/g, String.raw`\$&`);
}
