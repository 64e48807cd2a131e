import { attributes, parse } from '../../site/html.ts';
import { judgeOf } from './fault.ts';
import { judgedSite } from './judged-site.ts';

/** RFC 3986: the characters of a URI, with `%` before two digits only. */
const uri = /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-F]{2})*$/i;

/** Addresses in anything that a machine reads are URIs, and lead to files that are there. */
export const addresses = judgeOf(/\.(?:html|xml|json)$/, function* (text, file, site) {
  const { files } = judgedSite(site);
  const [, origin = ''] = /<loc>(https?:\/\/[^/]+)/.exec(site.read('sitemap-index.xml')) ?? [];
  const isJson = file.endsWith('.json');
  const found = isJson ? inJson(text) : file.endsWith('.xml') ? inXml(text) : inHtml(text);
  for (const address of new Set(found)) {
    if (!uri.test(address)) yield `no URI: ${address}`;
    // What editors tell of other sites, and ids, lead where they lead.
    else if (address.startsWith('/') || (origin !== '' && address.startsWith(`${origin}/`))) {
      const { pathname } = new URL(address, 'https://site.invalid');
      const path = decodeURIComponent(pathname).slice(1);
      if (!files.has(path.replace(/(^|\/)$/, '$1index.html'))) yield `leads nowhere: ${address}`;
    }
  }
});

function inHtml(text: string): string[] {
  const page = parse(text);
  const hrefs = attributes(page, 'a[href], link[href]', 'href');
  const sources = attributes(page, 'img[src], script[src], iframe[src]', 'src');
  const sets = attributes(page, 'img[srcset], source[srcset]', 'srcset');
  const social = attributes(page, 'meta[property="og:url"], meta[property="og:image"]', 'content');
  const documents = Array.from(
    text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
    ([, json = '']) => json,
  );
  return [
    ...[...hrefs, ...sources, ...social].flatMap((address) => address ?? []),
    ...sets.flatMap((set) => (set ?? '').split(',').map((candidate) => candidate.trim().split(' ')[0] ?? '')),
    ...documents.flatMap(inJson),
  ];
}

function inXml(text: string): string[] {
  return Array.from(
    text.matchAll(/<(?:loc|link|url|image:loc)>([^<]*)<|\s(?:href|url)="([^"]*)"/g),
    ([, element, attribute]) => (element ?? attribute ?? '').replaceAll('&amp;', '&'),
  );
}

/** Every value that is an address: under a key that holds one, or with a scheme of its own. */
function inJson(text: string): string[] {
  const found: string[] = [];
  JSON.parse(text, (key, value) => {
    if (
      typeof value === 'string' &&
      /^(?:\w*[uU]rl|@id|item|image|logo|license|archivedAt|\$schema|tableSchema)$/.test(key)
    )
      if (/^https?:/.test(value)) found.push(value.replace('{id}', 'id'));
    return value;
  });
  return found;
}
