import type { Located } from './checked-file.ts';
import type { Finding, Report, Rule } from './rule.ts';

/** Sources and figures are told apart by their ids, in the file and from the newsroom's shared sources. */
export const duplicateId: Rule = {
  name: 'duplicate-id',
  level: 'error',
  file({ sources, figures, sharedSources }, report) {
    repeated(sources, 'source', report);
    repeated(figures, 'figure', report);
    for (const { path, record } of sources) {
      if (sharedSources.has(record.id)) report(redefinition(record.id, [...path, 'id']));
    }
  },
  site({ sharedSources }, report) {
    for (const [id, same] of Map.groupBy(sharedSources, (source) => source.id)) {
      for (const { file } of same.slice(1)) {
        report(file, {
          where: { value: [] },
          message: `Another shared source has the id "${id}" already, ${same[0]?.file}.`,
          hint: 'Rename one of the two files.',
        });
      }
    }
  },
};

function repeated(records: readonly Located<{ readonly id: string }>[], kind: string, report: Report): void {
  const seen = new Set<string>();
  for (const { path, record } of records) {
    if (seen.has(record.id)) {
      report({
        where: { value: [...path, 'id'] },
        message: `Another ${kind} of this file has the id "${record.id}" already.`,
        hint: 'Give each its own id.',
      });
    }
    seen.add(record.id);
  }
}

function redefinition(id: string, path: readonly (string | number)[]): Finding {
  return {
    where: { value: path },
    message: `"${id}" is the id of a shared source, sources/${id}.yaml.`,
    hint: 'Remove this record to use the shared one, or choose another id.',
  };
}
