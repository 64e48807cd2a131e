import { headerLine } from './quoting.ts';
import type { Headers, Serving } from './serving-rules.ts';

/** `_headers` for Netlify and Cloudflare, without their defaults. */
export function headersFile({ base, everywhere, rules }: Serving): string {
  const blocks = [
    block(`${base}*`, everywhere),
    ...rules.flatMap(({ paths, headers }) => paths.map((path) => block(path, headers))),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function block(path: string, headers: Headers): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].map(headerLine).join('\n');
}
