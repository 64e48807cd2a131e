/** `robots.txt`, which allows everything. https://www.rfc-editor.org/rfc/rfc9309 */
export function robots(sitemaps: readonly string[]): string {
  return ['User-agent: *', 'Allow: /', '', ...sitemaps.map((address) => `Sitemap: ${address}`), ''].join('\n');
}
