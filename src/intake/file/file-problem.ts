import type { Problem } from '../../domain/problem/problem.ts';

/** A problem whose file is known from elsewhere. */
export type FileProblem = Omit<Problem, 'file'>;
