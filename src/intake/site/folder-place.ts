import { relative } from 'node:path';
import { readOptions } from './read-options.ts';

/** Where the content folder lies, seen from the working directory, which is the project while pages are rendered. */
export function folderPlace(): string {
  return relative('', readOptions(process.env).folder).replaceAll('\\', '/');
}
