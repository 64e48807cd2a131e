const parts = /:\w+|\*|[^:*]+|:/g;

/** The parts of a pattern in a target language. */
export interface PatternWords {
  /** Replacement of `*`: any text. */
  readonly any: string;
  /** Replacement of `:name`: a segment without `/`. */
  readonly part: (name: string) => string;
  /** Escapes literal text. */
  readonly literal: (text: string) => string;
}

/** Translates a pattern of `ServingRule` to another language. */
export function rewrittenPattern(pattern: string, { any, part, literal }: PatternWords): string {
  return pattern.replace(parts, (found) => {
    if (found === '*') return any;
    return /^:\w/.test(found) ? part(found) : literal(found);
  });
}

/**
 * One regular expression for the addresses of a rule, for nginx, Caddy and Apache.
 *
 * @param ending An expression for what may follow, since servers may match a file instead of the address.
 */
export function pathExpression(patterns: readonly string[], ending = ''): string {
  const expressions = patterns.map((pattern) =>
    rewrittenPattern(pattern, { any: '.*', part: () => '[^/]+', literal: literalExpression }),
  );
  const [only, ...more] = expressions;
  return `^${more.length === 0 ? only : `(?:${expressions.join('|')})`}${ending}$`;
}

/** Escapes text for a regular expression, including `#` (ends one in Apache) and `:` (starts a name in Vercel). */
export function literalExpression(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\#:]/g, String.raw`\$&`);
}
