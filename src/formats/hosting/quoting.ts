/**
 * Text as configuration files and shells take it for one word. What a language has no way to write is a RangeError: no
 * configuration is better than one that says something else. Addresses of sites are plain (`grammar/site-address.ts`), so that none of
 * them fails here.
 */

/** An nginx string. Throws a RangeError for `$`, which starts a variable and cannot be escaped. */
export function nginxString(text: string): string {
  return nginxExpression(writable(text, 'nginx', /\$/));
}

/** A regular expression as an nginx string, where `$` is the end of the text. */
export function nginxExpression(expression: string): string {
  return `"${withBackslashes(writable(expression, 'nginx'))}"`;
}

/** A Caddyfile string. Braces are placeholders, and a backslash escapes the closing quote. */
export function caddyString(text: string): string {
  return caddyExpression(writable(text, 'A Caddyfile', /[{}\\]/));
}

/** A regular expression as a Caddyfile string, where only quotes are escaped. */
export function caddyExpression(expression: string): string {
  return `"${writable(expression, 'A Caddyfile').replaceAll('"', String.raw`\"`)}"`;
}

/** An Apache string, where `${` starts a variable. */
export function apacheString(text: string): string {
  return `"${withBackslashes(writable(text, 'Apache', /\$\{/))}"`;
}

/** A header value for Apache, where `%` starts a variable. */
export function apacheHeader(value: string): string {
  return apacheString(value.replaceAll('%', '%%'));
}

/** A POSIX shell word, quoted if necessary. */
export function shellWord(text: string): string {
  return /^[\w./:@+,-]+$/.test(text) ? text : `'${writable(text, 'A command').replaceAll("'", String.raw`'\''`)}'`;
}

/** Part of a line of `_headers`, which has no quoting. */
export function headerLine(text: string): string {
  return writable(text, '_headers');
}

/**
 * Throws a RangeError for line breaks and similar characters, which end a directive in some language and occur in no
 * address.
 */
function writable(text: string, language: string, unwritable?: RegExp): string {
  if (/\p{Cc}/u.test(text) || unwritable?.test(text))
    throw new RangeError(`${language} cannot hold the text ${JSON.stringify(text)}.`);
  return text;
}

function withBackslashes(text: string): string {
  return text.replace(/["\\]/g, String.raw`\$&`);
}
