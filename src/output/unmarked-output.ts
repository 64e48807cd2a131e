import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readKept } from '../files/kept-record.ts';

/** What every site has that was built before outputs had a mark: all of it has to be there. */
const marks = ['404.html', 'index.html', 'robots.txt', '_headers', 'sitemap-index.xml', 'next-build.json'];
const nextBuild = z.strictObject({ built: z.iso.datetime(), next: z.iso.datetime().nullable() });

const top =
  /^(?:(?:404|index)\.html|robots\.txt|_headers|feed\.css|favicon\.svg|(?:next-build|feed)\.json|figures\.csv(?:-metadata\.json)?|(?:rss|atom|news-sitemap|sitemap-[\w-]+)\.xml)$/;
const sections =
  /^(?:_astro|archive|briefings|embed|figures|fonts|page|pagefind|pictures|schemas|search|sources|topics|updates)$/;
const endings = /\.(?:html|css|js|csv|json|xml|svg|avif|webp|png|jpe?g|gif|woff2|pf_\w+|pagefind|wasm)$/;

/**
 * Which files of a folder a build of an earlier version has written, as far as that can be told without a mark: none unless
 * the folder has everything that makes a site, and then those whose names a build gives, in folders that every site has or
 * that the sitemaps of this one name.
 *
 * @param files All of the folder.
 */
export function unmarkedOutput(folder: string, files: readonly string[]): (file: string) => boolean {
  const there = new Set(files);
  const isSite = marks.every((mark) => there.has(mark)) && readKept(join(folder, 'next-build.json'), nextBuild);
  if (!isSite) return () => false;
  const sitemaps = files
    .filter((file) => /^sitemap-[\w-]+\.xml$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  return (file) => {
    const [first = '', ...rest] = file.replace(/\.(?:br|gz)$/, '').split('/');
    if (rest.length === 0) return top.test(first);
    return endings.test(rest.at(-1) ?? '') && (sections.test(first) || sitemaps.includes(`/${first}/`));
  };
}
