import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../domain/problem.ts';
import { isSlug } from '../grammar/slug.ts';
import { wholeFile } from './line-map.ts';
import { slugOf } from './markdown-file.ts';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

/** YAML files that each describe one thing whose id is the file name: shared sources, topics. */
export interface SharedRecords<T> {
  readonly files: readonly { readonly file: string; readonly id: string; readonly yaml: YamlFile<T> }[];
  readonly problems: readonly Problem[];
}

export async function readSharedRecords<T extends object>(
  folder: string,
  files: readonly string[],
  schema: z.ZodType<T>,
): Promise<SharedRecords<T>> {
  const read = await Promise.all(
    files.map(async (file) => ({
      file,
      id: slugOf(file),
      yaml: readYamlFile(await readFile(join(folder, file)), schema),
    })),
  );
  return {
    files: read,
    problems: read.flatMap(({ file, id, yaml }) => [
      ...nameProblems(file, id, yaml),
      ...yaml.problems.map((problem) => ({ ...problem, file })),
    ]),
  };
}

function nameProblems<T extends object>(file: string, id: string, { valid, locate }: YamlFile<T>): Problem[] {
  if (!isSlug(id)) {
    return [
      {
        ...wholeFile,
        file,
        rule: 'file',
        level: 'error',
        message: `The file name "${id}" is no slug.`,
        hint: 'Name the file with lower-case letters a–z, digits and single hyphens, at most 80 characters.',
      },
    ];
  }
  if (!('id' in valid) || valid.id === id) return [];
  return [
    {
      ...locate({ value: ['id'] }),
      file,
      rule: 'schema',
      level: 'error',
      message: `id: "${valid.id}" differs from the file name.`,
      hint: `Write id: ${id}, or leave it out.`,
    },
  ];
}
