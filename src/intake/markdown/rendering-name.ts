import { createHash } from 'node:crypto';
import { sharedSourcesIn } from '../../domain/record/shared-source.ts';
import type { FolderContext } from '../site/folder-context.ts';
import type { FileResult } from './markdown-file.ts';

/**
 * The cache name of a file's HTML: its digest plus the shared sources it cites. A changed source therefore affects
 * only the briefings that cite it.
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
