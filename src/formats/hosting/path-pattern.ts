const special = /:\w+|\*|[.+?^${}()|[\]\\]/g;

/**
 * The addresses of a rule as one regular expression, as nginx, Caddy and Apache read it.
 *
 * @param ending What may follow, as an expression: a server may know a file by another name than the one asked for.
 */
export function pathExpression(patterns: readonly string[], ending = ''): string {
  const expressions = patterns.map((pattern) =>
    pattern.replace(special, (part) => {
      if (part === '*') return '.*';
      return part.startsWith(':') ? '[^/]+' : `\\${part}`;
    }),
  );
  const [only, ...more] = expressions;
  return `^${more.length === 0 ? only : `(?:${expressions.join('|')})`}${ending}$`;
}
