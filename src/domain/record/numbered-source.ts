import type { Source } from '../../schema/source.ts';
import type { Rendered } from './rendered.ts';

/** A source with the number that citations print. */
export interface NumberedSource {
  readonly number: number;
  readonly source: Source;
  /** Numbers and sources that it rests on, in the order of `basedOn`. */
  readonly basedOn: readonly { readonly number: number; readonly title: string; readonly id: string }[];
  readonly mentions: number;
}

/** The sources of a briefing as its list shows them, by number. */
export function numberedSources(rendered: Rendered, known: ReadonlyMap<string, Source>): NumberedSource[] {
  const order = rendered.sourceOrder.flatMap((id) => known.get(id) ?? []);
  const numberOf = new Map(order.map((source, index) => [source.id, index + 1]));
  return order.map((source, index) => ({
    number: index + 1,
    source,
    basedOn: (source.basedOn ?? []).flatMap((id) => {
      const base = known.get(id);
      return base === undefined ? [] : [{ id, title: base.title, number: numberOf.get(id) ?? 0 }];
    }),
    mentions: rendered.sourceMentions[source.id] ?? 0,
  }));
}
