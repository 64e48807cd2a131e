import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { MarkdownSource } from '../intake/markdown/markdown-file.ts';

/** A file of a content folder. */
export interface ContentPlace extends Omit<MarkdownSource, 'text'> {
  readonly folder: string;
}

/** The content folder of a file, recognised by its `site.yaml`; undefined if the file is not a briefing or page. */
export function contentPlace(path: string): ContentPlace | undefined {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    if (!existsSync(join(folder, 'site.yaml'))) continue;
    const file = relative(folder, path).replaceAll('\\', '/');
    const kind = /^(briefing|page)s\/.*\.md$/.exec(file)?.[1];
    return kind === 'briefing' || kind === 'page' ? { folder, file, kind } : undefined;
  }
  return undefined;
}
