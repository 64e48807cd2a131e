import type { Problem } from '../../domain/problem/problem.ts';

/** A problem without its file, where the caller knows the file. */
export type FileProblem = Omit<Problem, 'file'>;
