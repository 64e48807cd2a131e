import type { z } from 'zod';
import type { FieldWhere } from '../../checks/rule.ts';
import { LineMap } from '../../domain/problem/line-map.ts';
import type { Range } from '../../domain/problem/problem.ts';
import type { ContentFile } from '../file/content-file.ts';
import type { FileProblem } from '../file/file-problem.ts';
import { readText } from '../file/source-text.ts';
import { characterProblems, escapedCharacterProblems, isConsequence } from './character-problem.ts';
import { fieldLocator } from './locator.ts';
import { validate } from './validated-record.ts';
import { readYaml, UnlikeReadings } from './yaml-record.ts';

/** A YAML file of the content folder after reading and validation. */
export interface YamlFile<T> {
  readonly problems: readonly FileProblem[];
  /** Undefined if the file has problems. */
  readonly record: T | undefined;
  /** The valid fields, whatever is wrong with others. */
  readonly valid: Partial<T>;
  readonly locate: (where: FieldWhere) => Range;
}

/** Decodes, parses and validates a YAML file. Never throws for bad content: every problem is in the result. */
export function readYamlFile<T>(file: ContentFile, schema: z.ZodType<T>): YamlFile<T> {
  const read = 'problem' in file ? file : readText(file.bytes);
  const broken = (problems: FileProblem[], lines = new LineMap('')): YamlFile<T> => ({
    problems,
    record: undefined,
    valid: {},
    locate: () => lines.range(0, 0),
  });
  if ('problem' in read) return broken([read.problem]);
  const lines = new LineMap(read.text);
  const yaml = readYaml(read.text, 0, lines);
  const typed = characterProblems(read.text, lines);
  if ('problems' in yaml) return broken([...typed, ...yaml.problems]);
  const { record } = yaml;
  try {
    const validated = validate(schema, record, lines);
    const characters = [...typed, ...escapedCharacterProblems(read.text, record, lines)];
    const invalid = validated.problems.map(({ problem }) => problem);
    return {
      ...validated,
      problems: [...characters, ...invalid.filter((problem) => !isConsequence(problem, characters))],
      record: characters.length === 0 ? validated.record : undefined,
      locate: fieldLocator(record, lines),
    };
  } catch (error) {
    if (error instanceof UnlikeReadings) return broken([...typed, ...error.problems]);
    throw error;
  }
}
