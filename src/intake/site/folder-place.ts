import { relative } from 'node:path';
import { readOptions } from './read-options.ts';

/** Path of the content folder relative to the working directory, which is the project during rendering. */
export function folderPlace(): string {
  return relative('', readOptions(process.env).folder).replaceAll('\\', '/');
}
