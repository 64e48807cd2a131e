import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../../domain/problem/problem.ts';
import { fr } from '../../grammar/fr.ts';
import { isSlug } from '../../grammar/slug.ts';
import { readContentFile } from '../file/content-file.ts';
import { nameProblem, slugOf } from '../file/file-name.ts';
import { readYamlFile, type YamlFile } from '../yaml/yaml-file.ts';

/** A folder of YAML files with one record each, whose id is the file name: shared sources, topics, variables. */
export interface SharedRecords<T> {
  readonly files: readonly { readonly file: string; readonly id: string; readonly yaml: YamlFile<T> }[];
  readonly problems: readonly Problem[];
}

/**
 * Reads all records of a folder.
 *
 * @param isId Whether a file name is a valid id; by default, whether it is a slug.
 */
export function readSharedRecords<T extends object>(
  folder: string,
  files: readonly string[],
  schema: z.ZodType<T>,
  isId: (id: string) => boolean = isSlug,
): SharedRecords<T> {
  const read = files.flatMap((file) => {
    const content = readContentFile(join(folder, file));
    return content === undefined ? [] : [{ file, id: slugOf(file), yaml: readYamlFile(content, schema) }];
  });
  return {
    files: read,
    problems: read.flatMap(({ file, id, yaml }) => [
      ...nameProblems(file, id, yaml, isId),
      ...yaml.problems.map((problem) => ({ ...problem, file })),
    ]),
  };
}

/** The records without problems. */
export function validRecords<T>({ files }: SharedRecords<T>): { file: string; id: string; record: T }[] {
  return files.flatMap(({ file, id, yaml: { record } }) => (record === undefined ? [] : [{ file, id, record }]));
}

function nameProblems<T extends object>(
  file: string,
  id: string,
  { valid, locate }: YamlFile<T>,
  isId: (id: string) => boolean,
): Problem[] {
  if (!isId(id)) return [{ ...nameProblem(id), file }];
  if (!('id' in valid) || valid.id === id) return [];
  return [
    {
      ...locate({ value: ['id'] }),
      file,
      rule: 'schema',
      level: 'error',
      message: {
        en: `id: "${valid.id}" differs from the file name.`,
        fr: fr`id: « ${String(valid.id)} » n'est pas le nom du fichier.`,
      },
      hint: { en: `Write id: ${id}, or leave it out.`, fr: fr`Écrivez id: ${id}, ou retirez cette ligne.` },
    },
  ];
}
