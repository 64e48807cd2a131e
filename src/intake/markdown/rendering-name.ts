import { createHash } from 'node:crypto';
import { sharedSourcesIn } from '../../domain/record/shared-source.ts';
import type { FolderContext } from '../site/folder-context.ts';
import type { FileResult } from './markdown-file.ts';

/**
 * Names what a file became: by the digest of the file, and by what the shared sources say that it names. So a shared source
 * that changes is read into the briefings that rest on it, and the others stay as they were.
 */
export function renderingName(
  digest: string,
  { sharedSources, index: { lang } }: Pick<FileResult, 'sharedSources' | 'index'>,
  context: FolderContext,
): string {
  if (sharedSources.length === 0) return digest;
  const known = sharedSourcesIn(context.sharedSources, lang);
  const records = sharedSources.map((id) => known.get(id));
  return createHash('sha256')
    .update(`${digest}\0${JSON.stringify(records)}`)
    .digest('hex');
}
