import { briefingPath } from '../domain/address/address.ts';
import { edtfInWords, pointInWords } from '../domain/date/edtf-words.ts';
import { observedEdtf } from '../domain/date/observed.ts';
import { siteDay } from '../domain/date/site-day.ts';
import { stateOf } from '../domain/graph/briefing-state.ts';
import { type FactGraph, sourcesKnownTo, topicLabels } from '../domain/graph/fact-graph.ts';
import { typeset } from '../domain/language/typography.ts';
import { quantityInWords } from '../domain/quantity/quantity.ts';
import { wholeBody } from '../domain/record/body-part.ts';
import type { BriefingEntry } from '../domain/record/briefing-entry.ts';
import { namedPlace } from '../domain/record/place.ts';
import type { Rendered } from '../domain/record/rendered.ts';
import { houseOf } from '../domain/record/source-voice.ts';
import { statusInWords } from '../domain/record/told-status.ts';
import { parsePoint } from '../grammar/edtf.ts';
import { headingSeparator } from '../grammar/search-text.ts';
import type { Figure } from '../schema/figure.ts';
import { wordsFor } from '../words/words.ts';
import { toIndexHtml } from './index-html.ts';

/** Search filters; values are in the language of the briefing. */
export const searchFilters = ['topic', 'year', 'place', 'source', 'status'] as const;
export type SearchFilter = (typeof searchFilters)[number];

/**
 * The document that Pagefind indexes for a briefing; readers never see it. Each figure has a heading with the id of
 * its card, so that a hit leads there.
 */
export function searchDocument(graph: FactGraph, entry: BriefingEntry, rendered: Rendered): string {
  const { record, lang } = entry;
  const { site } = graph;
  const set = (text: string) => escaped(typeset(text, lang));
  const figures = record.figures ?? [];
  const day = siteDay(record.published, site.timeZone);
  const topics = topicLabels(graph, record.topics ?? [], lang);
  const places = (record.places ?? []).map((place) => namedPlace(place).name);
  const sources = rendered.sourceOrder.flatMap((id) => sourcesKnownTo(graph, entry).get(id) ?? []);
  const statuses = figures.flatMap((figure) => statusInWords(figure, lang) ?? []);
  const filters: Readonly<Record<SearchFilter, readonly string[]>> = {
    topic: topics.map((topic) => typeset(topic, lang)),
    year: [day.slice(0, 4)],
    place: places.map((place) => typeset(place, lang)),
    source: sources.map((source) => typeset(houseOf(source), lang)),
    status: statuses,
  };
  const shownDay = parsePoint(day, ['day']);
  const html = [
    `<h1>${set(record.title)}</h1>`,
    ...Object.entries(filters).flatMap(([name, values]) =>
      [...new Set(values)].map((value) => `<meta data-pagefind-filter="${name}[content]" content="${escaped(value)}">`),
    ),
    `<meta data-pagefind-sort="day[content]" content="${day}">`,
    `<meta data-pagefind-meta="day[content]" content="${day}">`,
    `<meta data-pagefind-meta="date[content]" content="${shownDay === undefined ? day : pointInWords(shownDay, lang)}">`,
    stateOf(entry, graph).retracted === undefined
      ? ''
      : `<meta data-pagefind-meta="state[content]" content="${wordsFor(lang).updateType.retraction}">`,
    `<p data-pagefind-meta="summary">${set(record.summary)}</p>`,
    ...rendered.keyPoints.map((point) => `<p>${point}</p>`),
    wholeBody(rendered.body),
    ...figures.map((figure) => figureSection(figure, lang, rendered.notes[figure.id])),
    `<h2 id="sources">${escaped(wordsFor(lang).references)}</h2>`,
    ...sources.map(({ title, publisher, by }) => `<p>${set([title, by, publisher].filter(Boolean).join(', '))}</p>`),
    `<p>${[...topics, ...places].map(set).join(', ')}</p>`,
  ].join('\n');
  return `<html lang="${lang}"><body data-pagefind-body>${toIndexHtml(html)}</body></html>`;
}

/** The address of a hit without the base path, which the search page adds. */
export function searchAddress({ lang, slug }: BriefingEntry, languages: readonly string[]): string {
  return briefingPath(lang, slug, languages);
}

/** Selectors of elements that are not indexed: citation numbers, and links back from notes. */
export const notIndexed = ['[role="doc-biblioref"]', '[role="doc-backlink"]', '[data-footnote-ref]'];

/** The section of a figure; its heading has what a hit shows: label, quantity and, if it is told, status. */
function figureSection(figure: Figure, lang: string, noteHtml: string | undefined): string {
  const observed = observedEdtf(figure);
  const said = [
    figure.attributedTo,
    observed === undefined ? undefined : edtfInWords(observed, lang, 'UTC'),
    figure.observationAbout,
  ].filter((part) => part !== undefined);
  const status = statusInWords(figure, lang);
  const heading = [
    typeset(figure.label, lang),
    quantityInWords(figure, lang),
    ...(status === undefined ? [] : [status]),
  ];
  return [
    `<h2 id="figure-${figure.id}">${escaped(heading.join(headingSeparator))}</h2>`,
    `<p>${escaped(typeset(said.join(', '), lang))}</p>`,
    noteHtml === undefined ? '' : `<p>${noteHtml}</p>`,
  ].join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
