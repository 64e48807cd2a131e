import type { NewsMediaOrganization } from 'schema-dts';
import type { SiteFrame } from '../../domain/site-frame.ts';

/** The newsroom as a publisher. https://schema.org/NewsMediaOrganization */
export function toNewsOrganization({ origin, homeHref, publisher, policies }: SiteFrame): NewsMediaOrganization {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': organizationId(origin),
    name: publisher.name,
    url: publisher.url ?? new URL(homeHref, origin).href,
    ...(publisher.email !== undefined && { email: publisher.email }),
    ...policies,
  };
}

/** One id in every language and on every page, so that all of them speak of one organisation. */
export function organizationId(origin: string): string {
  return `${origin}/#publisher`;
}
