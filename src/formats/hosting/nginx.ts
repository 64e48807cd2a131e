import { mediaTypes, needsCharset, textTypes } from './media-type.ts';
import { literalExpression, pathExpression } from './path-pattern.ts';
import { nginxExpression, nginxString } from './quoting.ts';
import type { Serving } from './serving-rules.ts';

/**
 * A file for nginx's `conf.d/`. Headers come from tables (`map`), since `add_header` in a location drops all
 * inherited ones. Stock nginx has no Brotli, so a rewrite finds files compressed by the build.
 *
 * @param root The folder on the server that holds the site at its base path.
 */
export function nginxConfiguration({ origin, base, everywhere, usual, rules, moves }: Serving, root: string): string {
  const byPath = [...new Set([...Object.keys(usual), ...rules.flatMap(({ headers }) => Object.keys(headers))])].filter(
    (name) => name !== 'Content-Type',
  );
  const maps = byPath.map((name) =>
    map('$precis_path', variable(name), [
      ['default', nginxString(usual[name] ?? '')],
      ...rules.flatMap(({ paths, headers: { [name]: value } }): [string, string][] =>
        value === undefined ? [] : [[`~${pathExpression(paths)}`, nginxString(value)]],
      ),
    ]),
  );
  const special = rules.flatMap(({ paths, headers: { 'Content-Type': type } }) =>
    type === undefined ? [] : [{ paths, type }],
  );
  return `# The file that answers, by the address that people know.
${map('$uri', '$precis_path', [
  [String.raw`~^(?<precis_folder>.*/)index\.html(?:\.br)?$`, '$precis_folder'],
  [String.raw`~^(?<precis_file>.*?)(?:\.br)?$`, '$precis_file'],
])}
${map(
  '$uri',
  '$precis_moved',
  moves.map(({ from, to }) => [`~^${literalExpression(from)}$`, nginxString(to)]),
)}
${map('$http_accept_encoding', '$precis_br', [
  ['default', '.not-asked-for'],
  [String.raw`~*\bbr\b(?!\s*;\s*q=0(?:\.0*)?(?:\s*,|$))`, '.br'],
])}
${map('$uri', '$precis_encoding', [[String.raw`~\.br$`, 'br']])}
${map('$uri', '$precis_vary', [[String.raw`~\.br$`, 'Accept-Encoding']])}
${maps.join('\n')}

server {
  listen 80;
  listen [::]:80;
  server_name ${nginxString(new URL(origin).hostname)};
  root ${nginxString(root)};
  absolute_redirect off;
  error_page 404 ${nginxString(`${base}404.html`)};

${Object.entries(everywhere)
  .map(([name, value]) => `  add_header ${name} ${nginxString(value)} always;`)
  .join('\n')}
${byPath.map((name) => `  add_header ${name} ${variable(name)}${name === 'Cache-Control' ? '' : ' always'};`).join('\n')}
  add_header Content-Encoding $precis_encoding;
  add_header Vary $precis_vary;

  types {
${mediaTypes.map(({ type, endings }) => `    ${type} ${endings.join(' ')};`).join('\n')}
  }
  charset utf-8;
  charset_types ${textTypes.filter((type) => needsCharset(type) && type !== 'text/html').join(' ')};
  gzip on;
  gzip_static on;
  gzip_vary on;
  gzip_proxied any;
  gzip_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};

  if ($precis_moved) {
    return 301 $precis_moved;
  }
  if (-f $document_root$uri$precis_br) {
    rewrite ^(.*)$ $1.br;
  }
  location ~ \\.br$ {
    internal;
    gzip off;
    gzip_static off;
    types { }
${special.map(({ paths, type }) => `    location ~ ${nginxExpression(pathExpression(paths, '\\.br'))} { default_type ${type}; }`).join('\n')}
${mediaTypes
  .filter(({ text }) => text)
  .map(({ type, endings }) => `    location ~ \\.${endings.join('|')}\\.br$ { default_type ${type}; }`)
  .join('\n')}
  }
${special.map(({ paths, type }) => `  location ~ ${nginxExpression(pathExpression(paths))} { types { } default_type ${type}; }`).join('\n')}
}
`;
}

function variable(header: string): string {
  return `$precis_${header.toLowerCase().replaceAll('-', '_')}`;
}

/**
 * A `map` of nginx; values must be quoted already. `volatile`, because an error page is served under another address
 * than requested.
 */
function map(from: string, to: string, lines: readonly (readonly [string, string])[]): string {
  const entries = lines.map(([key, value]) => `  ${key === 'default' ? key : nginxExpression(key)} ${value};`);
  return [`map ${from} ${to} {`, '  volatile;', ...entries, '}'].join('\n');
}
