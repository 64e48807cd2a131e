import type { Source } from '../../schema/source.ts';
import type { Rendered } from './rendered.ts';

/** A source with its number in citations. */
export interface NumberedSource {
  readonly number: number;
  readonly source: Source;
  /** The numbers and sources of `basedOn`, in its order. */
  readonly basedOn: readonly { readonly number: number; readonly title: string; readonly id: string }[];
  readonly mentions: number;
}

/** The sources of a briefing for its list, by number. */
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
