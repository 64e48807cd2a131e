import type { CheckedFile } from '../../checks/checked-file.ts';
import { comparedFigures } from '../../domain/record/compared-figures.ts';
import type { Rendered } from '../../domain/record/rendered.ts';
import { renderBody, renderLine } from '../../markdown/processor.ts';
import type { RenderContext } from '../../markdown/render-context.ts';
import type { BriefingRecord } from '../../schema/briefing.ts';
import { numberedSources } from './numbered-sources.ts';

/** Renders all Markdown of a file without errors. Modifies its trees. */
export function renderFile(file: CheckedFile, pictureFiles: ReadonlySet<string>): Rendered {
  const { prose, site, lang } = file;
  const record = file.record as BriefingRecord;
  const { order, known: sources } = numberedSources(file);
  const figures = comparedFigures(record.figures ?? [], lang);
  const context: RenderContext = {
    lang,
    timeZone: site.timeZone,
    site,
    from: file.file,
    pictureFiles,
    sources,
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    correctedFigures: new Set(
      file.updates.flatMap(({ record: { type, figure } }) => (type === 'correction' ? (figure ?? []) : [])),
    ),
    sourceNumbers: new Map(order.map((id, index) => [id, index + 1])),
    figureMentions: new Map(),
    sourceMentions: new Map(),
  };
  const keyPoints: string[] = [];
  const notes: Record<string, string> = {};
  let body: Rendered['body'] = [];
  for (const { part, tree, text, path } of prose) {
    if (part === 'keyPoint') keyPoints.push(renderLine(tree, text, context));
    else if (part === 'body') body = renderBody(tree, text, context);
    else notes[record.figures?.[Number(path[1])]?.id ?? ''] = renderLine(tree, text, context);
  }
  return {
    body,
    keyPoints,
    notes,
    sourceOrder: order,
    figureMentions: Object.fromEntries(context.figureMentions),
    sourceMentions: Object.fromEntries(context.sourceMentions),
  };
}
