import type { Problem } from '../domain/problem.ts';

/** A problem whose file is known from elsewhere. */
export type FileProblem = Omit<Problem, 'file'>;
