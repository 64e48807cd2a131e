import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { newsSitemap } from '../../../src/formats/news-sitemap.ts';

test('a title that looks like markup stays a title', () => {
  const title = 'Fish & <b>chips</b> "]]>" \'';
  const xml = newsSitemap(
    [{ href: '/briefings/a/', lang: 'en', publication: 'A & B', title, published: '2024-10-29' }],
    'https://example.org',
  );
  const { urlset } = new XMLParser({ removeNSPrefix: true }).parse(xml);
  expect(urlset.url.news.title).toBe(title);
  expect(urlset.url.news.publication.name).toBe('A & B');
});
