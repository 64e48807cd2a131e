import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listNames } from '../../intake/file/content-folder.ts';

const listFile = new URL('./sample-content.json', import.meta.url);

/** The content that the project comes with: a digest by path below the content folder. */
export type SampleContent = Readonly<Record<string, string>>;

/** What the project came with, as noted when it was published. */
export function sampleContent(): SampleContent {
  return JSON.parse(readFileSync(listFile, 'utf8')) as SampleContent;
}

/** The same of a folder as it is. Line ends do not count, since git may change them. */
export async function digestsOf(folder: string): Promise<SampleContent> {
  const { files } = await listNames(folder);
  const digests = files.toSorted().map((file) => {
    const text = readFileSync(join(folder, file)).toString('latin1').replaceAll('\r\n', '\n');
    return [file, createHash('sha256').update(text).digest('hex').slice(0, 16)] as const;
  });
  return Object.fromEntries(digests);
}

/** The files of a folder that are not as the project brought them: somebody's work. */
export function ownFiles(present: SampleContent, samples = sampleContent()): string[] {
  return Object.keys(present).filter((file) => samples[file] !== present[file]);
}
