import { describe, expect, test } from 'vitest';
import { archiveIndex, periodPages } from '../../../../src/domain/list/archive-view.ts';
import { briefingsOnPage } from '../../../../src/domain/list/briefing-list-page.ts';
import { topicIndex, topicPages } from '../../../../src/domain/list/topic-view.ts';
import { briefing, graphOf } from '../../../support/invented-graph.ts';

const dayLength = 86_400_000;
const now = Date.UTC(2026, 0, 1);

/** Briefings of every second day up to the end of 2025, two thousand of them. */
const many = Array.from({ length: 2000 }, (_, index) => {
  const published = now - (index * 2 + 1) * dayLength;
  return briefing(
    `b-${index}`,
    {
      published: new Date(published).toISOString().slice(0, 10),
      topics: [index % 2 === 0 ? 'Énergie' : 'Climat', '2'],
    },
    published,
  );
});
const graph = graphOf(many, { now });

describe('two thousand briefings', () => {
  const pages = [...topicPages(graph, 'fr'), ...periodPages(graph, 'fr')];

  test('stand in lists of constant size, each under an address of its own', () => {
    const sizes = pages.map(({ days }) => days.reduce((sum, { briefings }) => sum + briefings.length, 0));
    expect(Math.max(...sizes)).toBeLessThan(2 * briefingsOnPage);
    expect(new Set(pages.map(({ href }) => href)).size).toBe(pages.length);
  });

  test('each is on its topics, its year and its month', () => {
    const shown = Map.groupBy(
      pages.flatMap(({ days }) => days.flatMap(({ briefings }) => briefings)),
      ({ href }) => href,
    );
    expect(shown.size).toBe(many.length);
    expect([...shown.values()].every((places) => places.length === 4)).toBe(true);
  });

  test('lead from page to page, in both directions', () => {
    const byHref = new Map(pages.map((page) => [page.href, page]));
    for (const page of pages) {
      if (page.older !== undefined) expect(byHref.get(page.older)?.newer).toBe(page.href);
      if (page.newer !== undefined) expect(byHref.get(page.newer)?.older).toBe(page.href);
    }
  });

  test('a new one changes the front pages of its lists, and what links to a page just cut', () => {
    const added = briefing('new', { published: '2026-01-01', topics: ['Climat'] }, now);
    const after = new Map(topicPages(graphOf([...many, added], { now }), 'fr').map((page) => [page.href, page]));
    const changed = topicPages(graph, 'fr').filter(
      (page) => JSON.stringify(after.get(page.href)) !== JSON.stringify(page),
    );
    expect(changed.map(({ href }) => href)).toEqual(['/topics/climat/']);
  });

  test('a topic that is called like a page is no page', () => {
    const hrefs = pages.map(({ href }) => href);
    expect(hrefs).toContain('/topics/2/');
    expect(hrefs).toContain('/topics/2/page/2/');
    expect(hrefs).toContain('/archive/2025/');
    expect(hrefs).toContain('/archive/2025/10/');
  });
});

describe('the lists of lists', () => {
  test('count what they lead to', () => {
    expect(topicIndex(graph, 'fr').groups.map(({ title, count }) => [title, count])).toEqual([
      ['2', 2000],
      ['Climat', 1000],
      ['Énergie', 1000],
    ]);
    const years = archiveIndex(graph, 'fr').groups;
    expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(2000);
    expect(years.every(({ count, parts }) => parts.reduce((sum, part) => sum + part.count, 0) === count)).toBe(true);
    expect(years[0]?.parts[0]?.title).toBe('décembre 2025');
  });

  test('are empty where a language has no briefings', () => {
    expect(topicIndex(graph, 'en').groups).toEqual([]);
    expect(archiveIndex(graph, 'en').groups).toEqual([]);
  });
});
