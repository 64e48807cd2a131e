import type { CheckedFile } from '../../checks/checked-file.ts';
import { sourceOrder } from '../../domain/record/citation.ts';
import { citedSources } from '../../markdown/cited-sources.ts';
import type { BriefingRecord } from '../../schema/briefing.ts';
import type { Source } from '../../schema/source.ts';

/** The sources listed on a file's page, in the order of their numbers, and all sources the file may cite. */
export function numberedSources(file: CheckedFile): { order: string[]; known: ReadonlyMap<string, Source> } {
  const known = new Map([...file.sharedSources, ...file.sources.map(({ record }) => [record.id, record] as const)]);
  const citedIn = (notes: boolean) =>
    file.prose.flatMap(({ part, tree }) => ((part === 'note') === notes ? citedSources(tree) : []));
  const records = {
    figures: file.figures.map(({ record }) => record),
    dates: file.dates.map(({ record }) => record),
    sources: file.sources.map(({ record }) => record),
  };
  const order = sourceOrder(citedIn(false), citedIn(true), { ...file.record, ...records } as BriefingRecord, known);
  return { order, known };
}
