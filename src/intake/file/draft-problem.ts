import type { Level } from '../../domain/problem/problem.ts';

/** The problems of a file; a draft stops nobody's site, so that its errors are warnings until it is to be published. */
export function asOfDraft<P extends { readonly level: Level }>(problems: readonly P[], isDraft: boolean): P[] {
  return problems.map((problem) => (isDraft ? { ...problem, level: 'warning' } : problem));
}

/** Whether frontmatter that cannot be read says that it is a draft's. */
export function saysDraft(yaml: string): boolean {
  return /^draft: +true *(?:#.*)?$/m.test(yaml);
}
