import type { Level } from '../../domain/problem/problem.ts';

/** Turns the errors of a draft into warnings: a draft must not stop the site. */
export function asOfDraft<P extends { readonly level: Level }>(problems: readonly P[], isDraft: boolean): P[] {
  return problems.map((problem) => (isDraft ? { ...problem, level: 'warning' } : problem));
}

/** Whether frontmatter that does not parse still says `draft: true`. */
export function saysDraft(yaml: string): boolean {
  return /^draft: +true *(?:#.*)?$/m.test(yaml);
}
