import { topicId } from '../../grammar/topic-id.ts';
import type { Figure } from '../../schema/figure.ts';
import { figureAnchor } from '../address/anchors.ts';
import { compareEdtf } from '../date/edtf-order.ts';
import { observedEdtf, observedIn } from '../date/observed.ts';
import { briefingHref } from '../graph/briefing-link.ts';
import type { FactGraph } from '../graph/fact-graph.ts';
import { hasAmount } from '../quantity/quantity-record.ts';
import type { BriefingEntry } from '../record/briefing-entry.ts';
import { figureSourceIds } from '../record/citation.ts';
import { leadingFigures } from '../record/leading-figures.ts';
import { sharedSourcesIn } from '../record/shared-source.ts';
import { voiceOf } from '../record/source-voice.ts';

/** Who speaks on a topic, with their newest figures. */
export interface TopicVoice {
  readonly name: string;
  readonly figures: readonly VoicedFigure[];
}

interface VoicedFigure {
  readonly figure: Figure;
  /** EDTF, as typed. */
  readonly observed: string | undefined;
  /** Leads to the figure's card. */
  readonly href: string;
}

/** The most figures shown of one voice; its briefings have the others. */
const mostFigures = 3;

/**
 * The voices behind the leading figures of some briefings, with those that say something else: the ones heard most
 * recently first. Of one voice on one variable only the newest figure counts, and nobody says a
 * number that nobody knows.
 *
 * @param entries Newest first.
 */
export function topicVoices(graph: FactGraph, entries: readonly BriefingEntry[]): TopicVoice[] {
  const voices = new Map<string, { name: string; figures: Map<string, VoicedFigure> }>();
  for (const entry of entries) {
    for (const figure of lastFirst(leadingFigures(entry.record.figures ?? []).filter(hasAmount))) {
      const name = figure.attributedTo ?? sourceVoice(graph, entry, figure);
      if (name === undefined) continue;
      const href = `${briefingHref(graph, entry)}#${figureAnchor(figure.id)}`;
      const voice = voices.get(topicId(name)) ?? { name, figures: new Map() };
      voices.set(topicId(name), voice);
      const said = [figure.variable ?? href, figure.observationAbout].join('\n');
      if (voice.figures.size < mostFigures && !voice.figures.has(said))
        voice.figures.set(said, { figure, observed: observedIn(figure), href });
    }
  }
  return [...voices.values()].map(({ name, figures }) => ({ name, figures: [...figures.values()] }));
}

/** The voice of the first source of a figure. */
function sourceVoice(
  { sharedSources }: FactGraph,
  { record, lang }: BriefingEntry,
  figure: Figure,
): string | undefined {
  const [id = ''] = figureSourceIds(figure);
  const source = record.sources?.find((own) => own.id === id) ?? sharedSourcesIn(sharedSources, lang).get(id);
  return source && voiceOf(source);
}

/** The one observed last first; undated ones last. */
function lastFirst(figures: readonly Figure[]): Figure[] {
  return figures.toSorted((a, b) => {
    const [dateA, dateB] = [observedEdtf(a), observedEdtf(b)];
    if (dateA === undefined || dateB === undefined) return Number(dateA === undefined) - Number(dateB === undefined);
    return compareEdtf(dateB, dateA);
  });
}
