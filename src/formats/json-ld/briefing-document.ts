import type { Graph } from 'schema-dts';
import { variablePath, withBase } from '../../domain/address/address.ts';
import type { BriefingPage } from '../../domain/briefing/briefing-page.ts';
import type { SiteFrame } from '../../domain/page/site-frame.ts';
import { toFactsDataset } from './facts-dataset.ts';
import { toNewsArticle } from './news-article.ts';
import { toNewsOrganization } from './news-organization.ts';

/**
 * What a briefing's page says, for machines: the article with its sources and figures, the data set, the publisher.
 *
 * @param path The address of the briefing, with the base path.
 * @param preview The address of the picture that stands for its link, likewise.
 */
export function briefingDocument(page: BriefingPage, frame: SiteFrame, path: string, preview?: string): Graph {
  const absolute = (href: string) => new URL(href, frame.origin).href;
  const languages = frame.languages.map(({ lang }) => lang);
  const address = absolute(path);
  const variableAddress = (variable: string) =>
    absolute(withBase(frame.base, variablePath(page.lang, variable, languages)));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      toNewsArticle(page, frame, address, { variableAddress, picture: page.image?.src ?? preview }),
      ...(page.figures.length > 0 ? [toFactsDataset(page, frame, address)] : []),
      toNewsOrganization(frame),
    ],
  };
}
