import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isExpired } from '../../../../src/domain/date/schedule.ts';
import { nextChange, toNextBuild } from '../../../../src/domain/graph/next-change.ts';
import { newsWindow, recentNews } from '../../../../src/domain/graph/recent-news.ts';
import { briefing, graphOf } from '../../../support/invented-graph.ts';

const day = 86_400_000;
const start = Date.UTC(2024, 9, 27);

const archive = fc.array(
  fc.record({
    published: fc.integer({ min: start - 4 * day, max: start + 4 * day }),
    expiresAfter: fc.option(fc.integer({ min: -2, max: 6 }), { nil: undefined }),
    draft: fc.boolean(),
    retracted: fc.boolean(),
  }),
  { maxLength: 6 },
);

function briefingsOf(archived: typeof archive extends fc.Arbitrary<infer T> ? T : never) {
  return archived.map(({ published, expiresAfter, draft, retracted }, index) => {
    const expires =
      expiresAfter === undefined
        ? {}
        : { expires: new Date(published + expiresAfter * day).toISOString().slice(0, 10) };
    const updates = retracted ? [{ date: '2024-10-20', type: 'retraction' as const, note: 'Faux.' }] : [];
    return briefing(`b${index}`, { draft, updates, ...expires }, published);
  });
}

/** Everything that the clock decides. */
function shownAt(now: number, briefings: ReturnType<typeof briefingsOf>): string {
  const graph = graphOf(briefings, { now });
  return JSON.stringify([
    graph.briefings.map(({ slug, record }) => [slug, isExpired(record, now, graph.site.timeZone)]),
    recentNews(graph).map(({ href }) => href),
  ]);
}

test('until the next change a build shows the same', () => {
  fc.assert(
    fc.property(archive, fc.integer({ min: start - 5 * day, max: start + 5 * day }), (archived, now) => {
      const briefings = briefingsOf(archived);
      const next = nextChange({ briefings, now, site: graphOf([]).site });
      const before = shownAt((next ?? start + 100 * day) - 1, briefings);
      expect(before).toBe(shownAt(now, briefings));
      if (next !== undefined) expect(shownAt(next, briefings)).not.toBe(before);
    }),
    { numRuns: 300 },
  );
});

test('a scheduled briefing, the end of its news and its expiry are due, a draft is not', () => {
  const { site } = graphOf([]);
  const due = (now: number, record = {}) => nextChange({ briefings: [briefing('a', record, start)], now, site });
  expect(due(start - 1)).toBe(start);
  expect(due(start)).toBe(start + newsWindow + 1);
  expect(due(start, { expires: '2024-10-28' })).toBe(Date.UTC(2024, 9, 27, 23));
  expect(due(start + newsWindow + 1)).toBeUndefined();
  expect(due(start - 1, { draft: true })).toBeUndefined();
});

test('what is due is told in UTC', () => {
  expect(toNextBuild({ now: start }, start + 1)).toEqual({
    built: '2024-10-27T00:00:00.000Z',
    next: '2024-10-27T00:00:00.001Z',
  });
  expect(toNextBuild({ now: start }, undefined).next).toBeNull();
});
