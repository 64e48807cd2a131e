import { join, relative } from 'node:path';
import { projectFolder } from './project-folder.ts';

/** The way from the project to a file or folder, which is the same in every clone: for whatever digests or names it. */
export function fromProject(path: string): string {
  return relative(projectFolder, path);
}

/** Where a way from the project leads on this machine. */
export function inProject(way: string): string {
  return join(projectFolder, way);
}
