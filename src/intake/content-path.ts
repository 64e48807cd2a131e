import { join, relative } from 'node:path';
import { readOptions } from './read-options.ts';

/** Where a file of the content folder lies, seen from the working directory, which is the project while pages are rendered. */
export function contentPath(file: string): string {
  return relative('', join(readOptions(process.env).folder, file)).replaceAll('\\', '/');
}
