import type { BuiltSite } from '../../site/built-site.ts';
import { all, attributes, parse } from '../../site/html.ts';
import { judgeOf } from './fault.ts';
import { judgedSite } from './judged-site.ts';

/** Ids are there once, fragments lead to one, and nothing on a page is forbidden by its own policy. */
export const pages = judgeOf(/\.html$/, function* (text, file, site) {
  const page = parse(text);
  const ids = attributes(page, '[id]', 'id');
  const seen = new Set<string | undefined>();
  for (const id of ids) {
    if (seen.has(id)) yield `the id ${id} is there twice`;
    seen.add(id);
  }
  for (const href of attributes(page, 'a[href]', 'href')) {
    const fault = fragmentFault(href ?? '', file, site);
    if (fault !== undefined) yield fault;
  }
  const [policy = ''] = attributes(page, 'meta[http-equiv=Content-Security-Policy]', 'content');
  if (!policy.includes("default-src 'none'")) yield 'no policy';
  for (const { tagName, properties } of all(page, '*')) {
    const handler = Object.keys(properties).find((name) => /^on[a-z]/i.test(name));
    if (handler !== undefined) yield `<${tagName} ${handler}> is forbidden`;
    if ('style' in properties) yield `<${tagName} style> is forbidden`;
    const { src, type } = properties;
    if (tagName === 'script' && src === undefined && type !== 'application/ld+json') yield 'a script within the page';
    if (typeof src === 'string' && !/^\/(?!\/)/.test(src)) yield `${src} is asked of another host`;
  }
});

function fragmentFault(href: string, file: string, site: BuiltSite): string | undefined {
  const url = URL.parse(href, `https://site.invalid/${encodeURI(file.replace(/index\.html$/, ''))}`);
  const fragment = decodeURIComponent(url?.hash.slice(1) ?? '');
  if (url === null || url.origin !== 'https://site.invalid' || fragment === '' || fragment === 'top') return undefined;
  const target = decodeURIComponent(url.pathname)
    .slice(1)
    .replace(/(^|\/)$/, '$1index.html');
  const judged = judgedSite(site);
  return judged.idsOf(judged.files.has(target) ? target : file).has(fragment)
    ? undefined
    : `nothing has the id of ${href}`;
}
