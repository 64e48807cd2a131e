import { createTwoFilesPatch } from 'diff';
import { LineMap } from '../../domain/problem/line-map.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { readNamedFile } from '../../intake/file/content-file.ts';

/** A file with the fixes that its problems propose. */
export interface FixedFile {
  /** Relative to the content folder. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** The files of a content folder to which problems propose a fix; of overlapping fixes the first counts. */
export function proposedFixes(problems: readonly Problem[], folder: string): FixedFile[] {
  const fixable = problems.filter(({ fix }) => fix !== undefined);
  return [...Map.groupBy(fixable, ({ file }) => file)].flatMap(([file, ofFile]) => {
    const read = readNamedFile(folder, file);
    if (read === undefined || 'problem' in read) return [];
    const before = read.bytes.toString('utf8');
    return [{ file, before, after: fixed(before, ofFile) }];
  });
}

function fixed(text: string, problems: readonly Problem[]): string {
  // Places do not count a byte order mark.
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const body = text.slice(mark.length);
  const lines = new LineMap(body);
  let result = mark;
  let from = 0;
  for (const { start, end, fix = '' } of problems.toSorted((a, b) => lines.offset(a.start) - lines.offset(b.start))) {
    if (lines.offset(start) < from) continue;
    result += body.slice(from, lines.offset(start)) + fix;
    from = lines.offset(end);
  }
  return result + body.slice(from);
}

/** The change of a file as a unified diff, without what no terminal shows. @param path How the file is called. */
export function diffOf({ before, after }: FixedFile, path: string): string {
  const [old, young] = [before, after].map((text) => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'));
  return createTwoFilesPatch(path, path, old ?? '', young ?? '', undefined, undefined, {
    context: 1,
    headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
  }).trimEnd();
}
