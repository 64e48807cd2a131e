import type { Dataset } from 'schema-dts';
import type { BriefingPage } from '../../domain/briefing/briefing-page.ts';
import type { SiteChrome } from '../../domain/page/site-chrome.ts';
import { organizationId } from './news-organization.ts';

/** The figures of a briefing as a downloadable data set. https://schema.org/Dataset */
export function toFactsDataset(page: BriefingPage, chrome: SiteChrome, address: string): Dataset {
  const file = (name: string, encodingFormat: string) => ({
    '@type': 'DataDownload' as const,
    contentUrl: `${address}${name}`,
    encodingFormat,
  });
  return {
    '@type': 'Dataset',
    '@id': `${address}#facts`,
    name: page.title,
    description: page.summary,
    url: address,
    inLanguage: page.lang,
    isAccessibleForFree: true,
    creator: { '@id': organizationId(chrome.origin) },
    isPartOf: { '@id': `${address}#article` },
    distribution: [file('facts.csv', 'text/csv'), file('facts.json', 'application/json')],
  };
}
