const parts = /:\w+|\*|[^:*]+|:/g;

/** How a language says the parts of a pattern. */
export interface PatternWords {
  /** Anything, from `*`. */
  readonly any: string;
  /** A part without `/`, from `:name`. */
  readonly part: (name: string) => string;
  /** Text that means itself. */
  readonly literal: (text: string) => string;
}

/** A pattern of `ServingRule` in another language. */
export function rewrittenPattern(pattern: string, { any, part, literal }: PatternWords): string {
  return pattern.replace(parts, (found) => {
    if (found === '*') return any;
    return /^:\w/.test(found) ? part(found) : literal(found);
  });
}

/**
 * The addresses of a rule as one regular expression, as nginx, Caddy and Apache read it.
 *
 * @param ending What may follow, as an expression: a server may know a file by another name than the one asked for.
 */
export function pathExpression(patterns: readonly string[], ending = ''): string {
  const expressions = patterns.map((pattern) =>
    rewrittenPattern(pattern, { any: '.*', part: () => '[^/]+', literal: literalExpression }),
  );
  const [only, ...more] = expressions;
  return `^${more.length === 0 ? only : `(?:${expressions.join('|')})`}${ending}$`;
}

/** Text as an expression that matches it alone; `#` ends one in Apache, `:` begins a name in Vercel's. */
export function literalExpression(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\#:]/g, String.raw`\$&`);
}
