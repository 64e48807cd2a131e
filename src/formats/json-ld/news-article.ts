import type { CorrectionComment, NewsArticle, Organization, Person, Place } from 'schema-dts';
import { sourceAnchor } from '../../domain/address/anchors.ts';
import type { BriefingPage } from '../../domain/briefing/briefing-page.ts';
import type { SiteChrome } from '../../domain/page/site-chrome.ts';
import type { NamedAuthor } from '../../domain/record/author.ts';
import { updateText } from '../../domain/record/figure-change.ts';
import type { NamedPlace } from '../../domain/record/place.ts';
import type { Update } from '../../schema/update.ts';
import { toCitedWork } from './cited-work.ts';
import { organizationId } from './news-organization.ts';
import { toObservation } from './observation.ts';

interface ArticleLinks {
  /** Returns the absolute address of a variable's page. */
  readonly variableAddress: (variable: string) => string;
  /** The lead picture or preview picture, with the base path. */
  readonly picture: string | undefined;
}

/**
 * A briefing as a NewsArticle: authors, dates, topics, sources, corrections, and figures as observations. The
 * modification date is that of the newest update, as everywhere. https://schema.org/NewsArticle
 *
 * @param address The absolute address of the briefing.
 */
export function toNewsArticle(
  page: BriefingPage,
  chrome: SiteChrome,
  address: string,
  { variableAddress, picture }: ArticleLinks,
): NewsArticle {
  const absolute = (href: string) => new URL(href, chrome.origin).href;
  const corrections = page.updates.filter(({ type }) => type === 'correction' || type === 'retraction');
  const observations = page.figures
    .flatMap(({ cards }) => cards)
    .map((card) =>
      toObservation(card, { address, variableAddress, variableNames: page.variableNames, lang: page.lang }),
    );
  const primary = page.sources.map(({ source }) => ({ '@id': `${address}#${sourceAnchor(source.id)}` }));
  return {
    '@type': 'NewsArticle',
    '@id': `${address}#article`,
    url: address,
    mainEntityOfPage: address,
    headline: page.title,
    description: page.summary,
    inLanguage: page.lang,
    datePublished: page.published,
    dateModified: page.modified?.date ?? page.published,
    isAccessibleForFree: true,
    author: page.authors.length > 0 ? page.authors.map(toAuthor) : { '@id': organizationId(chrome.origin) },
    publisher: { '@id': organizationId(chrome.origin) },
    ...(page.expires !== undefined && { expires: page.expires }),
    ...(page.topics.length > 0 && {
      about: page.topics.map(({ title }) => ({ '@type': 'Thing' as const, name: title })),
    }),
    ...(page.places.length > 0 && { contentLocation: page.places.map(toPlace) }),
    ...(picture !== undefined && { image: absolute(picture) }),
    ...(page.sources.length > 0 && {
      citation: page.sources.map((source) => toCitedWork(source, address)),
      isBasedOn: primary,
    }),
    ...(corrections.length > 0 && { correction: corrections.map((update) => toCorrection(update, page)) }),
    ...(page.translationOf !== undefined && {
      translationOfWork: { '@type': 'NewsArticle', '@id': `${absolute(page.translationOf.href)}#article` },
    }),
    ...(page.translationOf === undefined &&
      page.translations.length > 0 && {
        workTranslation: page.translations.map(({ href }) => ({
          '@type': 'NewsArticle' as const,
          '@id': `${absolute(href)}#article`,
        })),
      }),
    ...(observations.length > 0 && { mentions: observations }),
  };
}

function toAuthor({ name, url, role }: NamedAuthor): Person | Organization {
  return { '@type': 'Person', name, ...(url !== undefined && { url }), ...(role !== undefined && { jobTitle: role }) };
}

function toPlace({ name, latitude, longitude }: NamedPlace): Place {
  if (latitude === undefined || longitude === undefined) return { '@type': 'Place', name };
  return { '@type': 'Place', name, geo: { '@type': 'GeoCoordinates', latitude, longitude } };
}

function toCorrection(update: Update, { figures, lang }: BriefingPage): CorrectionComment {
  const records = figures.flatMap(({ cards }) => cards.map(({ figure }) => figure));
  return { '@type': 'CorrectionComment', text: updateText(update, records, lang), datePublished: update.date };
}
