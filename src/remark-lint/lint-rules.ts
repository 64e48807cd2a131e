import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { lintRule } from 'unified-lint-rule';
import type { VFile } from 'vfile';
import { rules } from '../checks/rules.ts';
import type { Level } from '../domain/problem/problem.ts';
import { problemsOf } from './file-problems.ts';

/** A rule in the form of remark's own tools. */
export interface LintRule {
  readonly name: string;
  readonly level: Level;
  readonly plugin: Plugin<[unknown?], Root>;
}

/** Problems found before any rule runs: the file, its YAML, its records. */
const beforeRules = ['file', 'yaml', 'schema', 'unknown-key'];

/**
 * Every rule about a single file. Rules across files (links, slugs, variables) need the whole folder and stay with
 * `check`.
 */
export const lintRules: readonly LintRule[] = [
  ...beforeRules.map((name) => ({ name, level: 'error' as const })),
  // A rule that looks at a file in two ways is one rule for whoever switches it.
  ...new Map(
    rules
      .filter((rule) => rule.file !== undefined || rule.prose !== undefined)
      .map((rule) => [rule.name, rule] as const),
  ).values(),
].map(({ name, level }) => lintRuleOf(name, level));

function lintRuleOf(name: string, level: Level): LintRule {
  const plugin = lintRule<Root, unknown>(`precis:${name}`, async (_tree: Root, file: VFile) => {
    for (const { rule, start, end, text } of await problemsOf(file)) {
      if (rule === name) file.message(text, { place: { start, end } });
    }
  });
  return { name, level, plugin: plugin as LintRule['plugin'] };
}
