import type { CheckedFile, Located, Path } from '../checks/checked-file.ts';
import type { BriefingRecord } from '../schema/briefing.ts';

type Lists = Pick<CheckedFile, 'sources' | 'figures' | 'dates' | 'updates' | 'declared'> & {
  readonly record: Partial<BriefingRecord>;
};

/** The parts of a frontmatter that the schema accepts, for rules that must not stumble over the rest. */
export function acceptedParts(data: unknown, wrong: readonly Path[]): Lists {
  const record = isRecord(data) ? data : {};
  const accepted = (path: Path) => !wrong.some((bad) => path.every((step, index) => bad[index] === step));
  const list = <T>(key: string): Located<T>[] => {
    const items = record[key];
    if (!Array.isArray(items)) return [];
    return items.map((item, index) => ({ path: [key, index], record: item as T })).filter(({ path }) => accepted(path));
  };
  const ids = (key: string) => {
    const items = record[key];
    return new Set(
      Array.isArray(items)
        ? items.flatMap((item) => (isRecord(item) && typeof item.id === 'string' ? [item.id] : []))
        : [],
    );
  };
  return {
    record: Object.fromEntries(Object.entries(record).filter(([key]) => accepted([key]))),
    sources: list('sources'),
    figures: list('figures'),
    dates: list('dates'),
    updates: list('updates'),
    declared: { sources: ids('sources'), figures: ids('figures') },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
