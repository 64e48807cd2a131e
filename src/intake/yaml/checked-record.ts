import type { z } from 'zod';
import type { CheckedFile, Located, Path } from '../../checks/checked-file.ts';
import type { BriefingRecord } from '../../schema/briefing.ts';
import { datedEvent } from '../../schema/dated-event.ts';
import { type FigureQuantity, figure } from '../../schema/figure.ts';
import { figureFields, quantityFields } from '../../schema/figure-fields.ts';
import type { PageRecord } from '../../schema/page.ts';
import { source } from '../../schema/source.ts';
import { update } from '../../schema/update.ts';
import type { SchemaProblem } from './schema-problem.ts';
import { isTypedRecord } from './typed-record.ts';
import { isWrong, type Validated, withoutUnknown } from './validated-record.ts';

type Lists = Pick<CheckedFile, 'record' | 'sources' | 'figures' | 'quantities' | 'dates' | 'updates' | 'declared'>;

/**
 * The valid parts of a frontmatter, so that rules need not handle the rest; invalid list items are dropped.
 *
 * @param validated Undefined if the frontmatter could not be read.
 * @param data The frontmatter as typed: ids count as declared even in invalid records.
 */
export function acceptedParts(validated: Validated<BriefingRecord | PageRecord> | undefined, data: unknown): Lists {
  const { record: whole, valid = {}, problems = [] } = validated ?? {};
  const typed = isTypedRecord(data) ? data : {};
  const known = whole === undefined ? withoutUnknown(typed, problems) : typed;
  // A page has a subset of a briefing's fields; rules need no others.
  const record = valid as Partial<BriefingRecord>;
  const list = <T>(
    key: 'sources' | 'figures' | 'dates' | 'updates',
    all: readonly T[] | undefined,
    item: z.ZodType<T>,
  ) =>
    all === undefined
      ? validItems(known[key], item, (index) => !isWrong([key, index], problems), key)
      : located(all, key);
  return {
    record,
    sources: list('sources', record.sources, source),
    figures: list('figures', record.figures, figure),
    quantities:
      record.figures === undefined ? validQuantities(known.figures, problems) : located(record.figures, 'figures'),
    dates: list('dates', record.dates, datedEvent),
    updates: list('updates', record.updates, update),
    declared: { sources: idsIn(typed.sources), figures: idsIn(typed.figures) },
  };
}

function located<T>(records: readonly T[], key: string): Located<T>[] {
  return records.map((record, index) => ({ path: [key, index], record }));
}

function validItems<T>(
  items: unknown,
  schema: z.ZodType<T>,
  isRight: (index: number) => boolean,
  key: string,
): Located<T>[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item, index) => {
    const { data: record } = schema.safeParse(item);
    return record === undefined || !isRight(index) ? [] : [{ path: [key, index], record }];
  });
}

function validQuantities(items: unknown, problems: readonly SchemaProblem[]): Located<FigureQuantity>[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, index) => {
    const path = ['figures', index];
    const isWhollyWrong = problems.some(({ path: place }) => isPlace(place, path));
    const isPartlyWrong = quantityFields.some((key) => isWrong([...path, key], problems));
    if (!isTypedRecord(item) || isWhollyWrong || isPartlyWrong) return [];
    const fields = quantityFields.map((key) => [key, figureFields[key].safeParse(item[key]).data] as const);
    return [{ path, record: Object.fromEntries(fields) as FigureQuantity }];
  });
}

function isPlace(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}

function idsIn(items: unknown): Set<string> {
  if (!Array.isArray(items)) return new Set();
  return new Set(items.flatMap((item) => (isTypedRecord(item) && typeof item.id === 'string' ? [item.id] : [])));
}
