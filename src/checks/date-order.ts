import { newestDay } from '../domain/date/newest-date.ts';
import { publishedAt } from '../domain/date/schedule.ts';
import { isBefore } from '../domain/date/site-day.ts';
import { firstDay, lastDay, parseEdtf } from '../grammar/edtf.ts';
import { fr } from '../grammar/fr.ts';
import { meant } from '../grammar/nearest.ts';
import type { CheckedFile, Path } from './checked-file.ts';
import { namedSources, visitCitedSources } from './cited-source.ts';
import type { Report, Rule, Words } from './rule.ts';

/** Nothing may end before it starts, and nothing cited may be younger than the briefing. */
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
  site({ files, site, now }, report) {
    for (const { file, draft, published, updates } of files) {
      if (draft || published === undefined) continue;
      for (const { path, record } of updates) {
        if (publishedAt(record.date, site.timeZone) <= Math.max(now, published)) continue;
        report(file, { where: { value: [...path, 'date'] }, ...updateToCome(record.date) });
      }
    }
  },
};

/** The record and its figures say already what the update changed, so it cannot be held back until its day. */
function updateToCome(date: string): Words {
  return {
    message: {
      en: `This update is dated ${date}, which is still to come: readers would be told of it before its time.`,
      fr: fr`Cette mise à jour est datée du ${date}, qui est encore à venir : les lecteurs l'apprendraient avant l'heure.`,
    },
    hint: {
      en: 'Correct the date, or add the update when its day has come.',
      fr: fr`Corrigez la date, ou ajoutez la mise à jour le jour venu.`,
    },
  };
}

function newestDayOf({ record, updates, site }: CheckedFile): string | undefined {
  if (record.published === undefined) return undefined;
  return newestDay(
    record.published,
    updates.map((update) => update.record),
    site.timeZone,
  );
}

/**
 * The date of a shared source. It is compared in the briefings that cite it, since the source itself has no briefing.
 */
function sharedDate(id: string, { declared, sharedSources }: CheckedFile): string | undefined {
  return declared.sources.has(id) ? undefined : sharedSources.get(id)?.date;
}

function checkInterval(text: string | undefined, path: Path, report: Report): void {
  const interval = text === undefined ? undefined : parseEdtf(text);
  if (interval?.type !== 'interval' || interval.start === null || interval.end === null) return;
  if (lastDay(interval.end) >= firstDay(interval.start)) return;
  report({
    where: { value: path },
    message: { en: `"${text}" ends before it starts.`, fr: fr`« ${text ?? ''} » finit avant de commencer.` },
    hint: meant(`${interval.end.text}/${interval.start.text}`),
  });
}

function checkUpdates({ record, updates, site }: CheckedFile, report: Report): void {
  for (const { path, record: update } of updates) {
    if (record.published === undefined || !isBefore(update.date, record.published, site.timeZone)) continue;
    report({
      where: { value: [...path, 'date'] },
      message: {
        en: `This update is dated ${update.date}, before the publication on ${record.published}.`,
        fr: fr`Cette mise à jour est datée du ${update.date}, avant la publication du ${record.published}.`,
      },
      hint: {
        en: 'Correct the date of the update, or "published".',
        fr: fr`Corrigez la date de la mise à jour, ou « published ».`,
      },
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
        message: {
          en: `"${record[key]}" begins after ${newest}, the day of the briefing or its newest update.`,
          fr: fr`« ${record[key] ?? ''} » commence après le ${newest}, jour de la synthèse ou de sa dernière mise à jour.`,
        },
        hint: {
          en: 'Correct the date, write "status: projected" for what is still to come, or add an update.',
          fr: fr`Corrigez la date, écrivez « status: projected » pour ce qui est à venir, ou ajoutez une mise à jour.`,
        },
      });
    }
  }
}

/** Whether a day, month, year or interval begins after a day; false if its start is unknown. */
function beginsAfter(text: string | undefined, day: string): boolean {
  const date = text === undefined ? undefined : parseEdtf(text);
  const start = date?.type === 'interval' ? date.start : date;
  return start !== undefined && start !== null && firstDay(start) > day;
}

function laterSource(date = '', newest: string, shared?: string): Words {
  const source =
    shared === undefined
      ? { en: 'This source', fr: 'Cette source' }
      : { en: `The shared source "${shared}"`, fr: fr`La source commune « ${shared} »` };
  return {
    message: {
      en: `${source.en} is dated ${date}, after ${newest}, the day of the briefing or its newest update.`,
      fr: fr`${source.fr} est datée de ${date}, après le ${newest}, jour de la synthèse ou de sa dernière mise à jour.`,
    },
    hint: {
      en: 'Correct the date of the source, or add an update that says what the source changed.',
      fr: fr`Corrigez la date de la source, ou ajoutez une mise à jour qui dit ce que la source a changé.`,
    },
  };
}
