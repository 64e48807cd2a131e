import { literalExpression, rewrittenPattern } from './path-pattern.ts';
import { shellWord } from './quoting.ts';
import type { Headers, Serving } from './serving-rules.ts';

/** `vercel.json`: how Vercel builds and serves the site. */
export function vercelJson({ base, everywhere, rules, moves }: Serving): string {
  const entry = (source: string, headers: Headers) => ({
    source: rewrittenPattern(source, { any: '(.*)', part: (name) => name, literal: literalExpression }),
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  });
  const configuration = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    framework: null,
    installCommand: 'npm ci',
    buildCommand: `npm run build -- --out ${shellWord(`public_html${base.replace(/\/$/, '')}`)}`,
    outputDirectory: 'public_html',
    trailingSlash: true,
    redirects: moves.map(({ from, to }) => ({ source: literalExpression(from), destination: to, statusCode: 301 })),
    headers: [
      entry(`${base}*`, everywhere),
      ...rules.flatMap(({ paths, headers }) => paths.map((path) => entry(path, headers))),
    ],
  };
  return `${JSON.stringify(configuration, undefined, 2)}\n`;
}
