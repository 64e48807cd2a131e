import type { BreadcrumbList, WithContext } from 'schema-dts';
import type { PageLink } from '../../domain/address/page-link.ts';

/**
 * The breadcrumbs of a page for search engines. The page itself comes last, without an address.
 * https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 *
 * @param way The pages above it, front page first; addresses with the base path.
 * @param title The name of the page.
 */
export function toBreadcrumbList(
  way: readonly PageLink[],
  title: string,
  origin: string,
): WithContext<Exclude<BreadcrumbList, string>> {
  const steps = [...way.map(({ href, title: name }) => ({ name, item: new URL(href, origin).href })), { name: title }];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}
