import { newestDay } from '../domain/newest-day.ts';
import { isBefore } from '../domain/site-day.ts';
import { firstDay, lastDay, parseEdtf } from '../grammar/edtf.ts';
import type { CheckedFile, Path } from './checked-file.ts';
import { namedSources, visitCitedSources } from './cited-source.ts';
import type { Report, Rule } from './rule.ts';

/** Nothing ends before it starts, and nothing that a briefing rests on is younger than the briefing. */
export const dateOrder: Rule = {
  name: 'date-order',
  level: 'error',
  file(file, report) {
    for (const { path, record } of file.dates) checkInterval(record.date, [...path, 'date'], report);
    for (const { path, record } of file.figures) {
      checkInterval(record.observationPeriod, [...path, 'observationPeriod'], report);
    }
    checkUpdates(file, report);
    const newest = newestDayOf(file);
    if (newest === undefined) return;
    checkObservations(file, newest, report);
    for (const { path, record } of file.sources) {
      if (beginsAfter(record.date, newest))
        report({ where: { value: [...path, 'date'] }, ...laterSource(record.date, newest) });
    }
    for (const { id, path } of namedSources(file)) {
      const date = sharedDate(id, file);
      if (beginsAfter(date, newest)) report({ where: { value: path }, ...laterSource(date, newest, id) });
    }
  },
  prose: (prose, file, report) =>
    visitCitedSources(prose, (id, position) => {
      const date = sharedDate(id, file);
      const newest = date === undefined ? undefined : newestDayOf(file);
      if (newest === undefined || !beginsAfter(date, newest)) return;
      report({ where: { prose, position: position() }, ...laterSource(date, newest, id) });
    }),
};

function newestDayOf({ record, updates, site }: CheckedFile): string | undefined {
  if (record.published === undefined) return undefined;
  return newestDay(
    record.published,
    updates.map((update) => update.record),
    site.timeZone,
  );
}

/** A shared source belongs to many briefings, so its date is compared where a briefing names it. */
function sharedDate(id: string, { declared, sharedSources }: CheckedFile): string | undefined {
  return declared.sources.has(id) ? undefined : sharedSources.get(id)?.date;
}

function checkInterval(text: string | undefined, path: Path, report: Report): void {
  const interval = text === undefined ? undefined : parseEdtf(text);
  if (interval?.type !== 'interval' || interval.start === null || interval.end === null) return;
  if (lastDay(interval.end) >= firstDay(interval.start)) return;
  report({
    where: { value: path },
    message: `"${text}" ends before it starts.`,
    hint: `Did you mean "${interval.end.text}/${interval.start.text}"?`,
  });
}

function checkUpdates({ record, updates, site }: CheckedFile, report: Report): void {
  for (const { path, record: update } of updates) {
    if (record.published === undefined || !isBefore(update.date, record.published, site.timeZone)) continue;
    report({
      where: { value: [...path, 'date'] },
      message: `This update is dated ${update.date}, before the publication on ${record.published}.`,
      hint: 'Correct the date of the update, or "published".',
    });
  }
}

function checkObservations({ figures }: CheckedFile, newest: string, report: Report): void {
  for (const { path, record } of figures) {
    if (record.status === 'projected') continue;
    for (const key of ['observationDate', 'observationPeriod'] as const) {
      if (!beginsAfter(record[key], newest)) continue;
      report({
        where: { value: [...path, key] },
        message: `"${record[key]}" begins after ${newest}, the day of the briefing or its newest update.`,
        hint: 'Correct the date, write "status: projected" for what is still to come, or add an update.',
      });
    }
  }
}

/** Whether a day, month, year or interval begins after a day; an interval without a known start never does. */
function beginsAfter(text: string | undefined, day: string): boolean {
  const date = text === undefined ? undefined : parseEdtf(text);
  const start = date?.type === 'interval' ? date.start : date;
  return start !== undefined && start !== null && firstDay(start) > day;
}

function laterSource(date: string | undefined, newest: string, shared?: string) {
  return {
    message: `${shared === undefined ? 'This source' : `The shared source "${shared}"`} is dated ${date}, after ${newest}, the day of the briefing or its newest update.`,
    hint: 'Correct the date of the source, or add an update that says what the source changed.',
  };
}
