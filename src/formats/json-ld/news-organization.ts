import type { ImageObject, NewsMediaOrganization, QuantitativeValue } from 'schema-dts';
import type { SiteChrome } from '../../domain/page/site-chrome.ts';

/** The newsroom as a publisher. https://schema.org/NewsMediaOrganization */
export function toNewsOrganization({ origin, homeHref, publisher, policies }: SiteChrome): NewsMediaOrganization {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': organizationId(origin),
    name: publisher.name,
    url: publisher.url ?? new URL(homeHref, origin).href,
    ...(publisher.email !== undefined && { email: publisher.email }),
    ...(publisher.logo !== undefined && { logo: toImageObject(publisher.logo) }),
    ...policies,
  };
}

/** Includes the size, which search engines require. https://schema.org/ImageObject */
function toImageObject({ address, width, height }: NonNullable<SiteChrome['publisher']['logo']>): ImageObject {
  const pixels = (value: number): QuantitativeValue => ({ '@type': 'QuantitativeValue', value, unitText: 'px' });
  return { '@type': 'ImageObject', url: address, contentUrl: address, width: pixels(width), height: pixels(height) };
}

/** The organisation's id, the same in every language and on every page. */
export function organizationId(origin: string): string {
  return `${origin}/#publisher`;
}
