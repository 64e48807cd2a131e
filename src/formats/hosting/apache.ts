import { mediaTypes, needsCharset, textTypes } from './media-type.ts';
import { pathExpression } from './path-pattern.ts';
import { apacheHeader, apacheString } from './quoting.ts';
import type { Headers, Serving } from './serving-rules.ts';

/** Apache matches the file, `index.html` or a compressed version included, not the address. */
const asFile = String.raw`(?:index\.html)?(?:\.br|\.gz)?`;

/** An `.htaccess` for the site's folder; its lines also work in a `<Directory>` of the server's configuration. */
export function apacheConfiguration({ base, everywhere, usual, rules, moves }: Serving): string {
  const charset = mediaTypes.filter(({ type }) => needsCharset(type)).flatMap(({ endings }) => endings);
  return `Options -MultiViews -Indexes
DirectoryIndex index.html
ErrorDocument 404 ${apacheString(`${base}404.html`)}
FileETag MTime Size
${mediaTypes.map(({ type, endings }) => `AddType ${type} ${dotted(endings)}`).join('\n')}
AddCharset utf-8 ${dotted(charset)}

${set('Header always set', everywhere)}
${set('Header set', usual)}
${rules
  .map(({ paths, headers }) =>
    set('Header set', headers, ` ${apacheString(`expr=%{REQUEST_URI} =~ m#${pathExpression(paths, asFile)}#`)}`),
  )
  .join('\n')}

RewriteEngine On
${moves.map(({ from, to }) => `RewriteCond %{REQUEST_URI} ${apacheString(`=${from}`)}\nRewriteRule ^ ${apacheString(to)} [R=301,L]\n`).join('')}
# What the build compressed is sent as it is.
RemoveLanguage .br
RemoveType .gz
AddEncoding br .br
AddEncoding gzip .gz
${['br', 'gzip']
  .map((encoding) => {
    const ending = encoding === 'gzip' ? 'gz' : encoding;
    return String.raw`RewriteCond %{HTTP:Accept-Encoding} \b${encoding}\b(?!\s*;\s*q=0(?:\.0*)?(?:\s*,|$))
RewriteCond %{REQUEST_FILENAME}.${ending} -f
RewriteRule ^(.+)$ $1.${ending} [L]`;
  })
  .join('\n')}
Header merge Vary Accept-Encoding "expr=%{REQUEST_URI} =~ m#\\.(?:br|gz)$#"

# The rest is compressed on its way.
<IfModule mod_brotli.c>
  AddOutputFilterByType BROTLI_COMPRESS;DEFLATE ${textTypes.join(' ')}
</IfModule>
<IfModule !mod_brotli.c>
  AddOutputFilterByType DEFLATE ${textTypes.join(' ')}
</IfModule>
`;
}

function dotted(endings: readonly string[]): string {
  return endings.map((ending) => `.${ending}`).join(' ');
}

function set(directive: string, headers: Headers, condition = ''): string {
  return Object.entries(headers)
    .map(([name, value]) => `${directive} ${name} ${apacheHeader(value)}${condition}`)
    .join('\n');
}
