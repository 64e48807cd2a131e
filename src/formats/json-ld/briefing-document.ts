import type { Graph } from 'schema-dts';
import { variablePath, withBase } from '../../domain/address/address.ts';
import type { BriefingPage } from '../../domain/briefing/briefing-page.ts';
import type { SiteChrome } from '../../domain/page/site-chrome.ts';
import { toFactsDataset } from './facts-dataset.ts';
import { toNewsArticle } from './news-article.ts';
import { toNewsOrganization } from './news-organization.ts';

/**
 * The JSON-LD graph of a briefing's page: the article with sources and figures, the data set, the publisher.
 *
 * @param path Address of the briefing, with the base path.
 * @param preview Address of its preview picture, with the base path.
 */
export function briefingDocument(page: BriefingPage, chrome: SiteChrome, path: string, preview?: string): Graph {
  const absolute = (href: string) => new URL(href, chrome.origin).href;
  const languages = chrome.languages.map(({ lang }) => lang);
  const address = absolute(path);
  const variableAddress = (variable: string) =>
    absolute(withBase(chrome.base, variablePath(page.lang, variable, languages)));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      toNewsArticle(page, chrome, address, { variableAddress, picture: page.image?.src ?? preview }),
      ...(page.figures.length > 0 ? [toFactsDataset(page, chrome, address)] : []),
      toNewsOrganization(chrome),
    ],
  };
}
