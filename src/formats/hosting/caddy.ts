import { mediaTypes, withCharset } from './media-type.ts';
import { pathExpression } from './path-pattern.ts';
import { caddyExpression, caddyString } from './quoting.ts';
import type { Serving } from './serving-rules.ts';

/**
 * A Caddyfile. Caddy obtains the certificate of an https address itself.
 *
 * @param root The folder on the server that holds the site at its base path.
 */
export function caddyfile({ origin, base, everywhere, usual, rules, moves }: Serving, root: string): string {
  const types = mediaTypes.map(({ type, endings }) => ({
    matcher: `path ${endings.map((ending) => `*.${ending}`).join(' ')}`,
    headers: { 'Content-Type': withCharset(type) },
  }));
  const special = rules.map(({ paths, headers }) => ({
    matcher: `path_regexp ${caddyExpression(pathExpression(paths))}`,
    headers,
  }));
  // Later lines win: types by name after types by extension.
  const matched = [...types, ...special].map(
    ({ matcher, headers }, index) => `	@rule${index} ${matcher}
${lines(headers, (name, value) => `	header @rule${index} ${name} ${caddyString(value)}`)}`,
  );
  return `${caddyString(origin)} {
	root * ${caddyString(root)}
	encode zstd gzip
	route {
		header {
${lines(everywhere, (name, value) => `			${name} ${caddyString(value)}`)}
${lines(usual, (name, value) => `			${name} ${caddyString(value)}`)}
		}
${matched.join('\n').replace(/^/gm, '	')}
${moves.map(({ from, to }) => `		redir ${caddyString(from)} ${caddyString(to)} 301\n`).join('')}\
		file_server {
			precompressed br gzip
		}
	}
	handle_errors {
		@missing expression \`{http.error.status_code} == 404\`
		handle @missing {
${lines({ ...usual, 'Content-Type': 'text/html; charset=utf-8' }, (name, value) => `			header ${name} ${caddyString(value)}`)}
			rewrite * ${caddyString(`${base}404.html`)}
			file_server {
				precompressed br gzip
			}
		}
	}
}
`;
}

function lines(headers: Readonly<Record<string, string>>, line: (name: string, value: string) => string): string {
  return Object.entries(headers)
    .map(([name, value]) => line(name, value))
    .join('\n');
}
