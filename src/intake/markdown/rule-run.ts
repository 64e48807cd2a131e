import type { Nodes, Parents } from 'mdast';
import type { CheckedFile } from '../../checks/checked-file.ts';
import type { Finding, Rule, Visitors, Where, Words } from '../../checks/rule.ts';
import { rules } from '../../checks/rules.ts';
import type { Range } from '../../domain/problem/problem.ts';
import type { FileProblem } from '../file/file-problem.ts';

/** Runs rules on one file, with one walk per piece of prose for all rules. */
export function runRules(
  file: CheckedFile,
  locate: (where: Where) => Range,
  asked: readonly Rule[] = rules,
): FileProblem[] {
  const problems: FileProblem[] = [];
  const reporter = (rule: Rule) => (finding: Finding) => problems.push(problemOf(rule, finding, locate(finding.where)));
  for (const rule of asked) rule.file?.(file, reporter(rule));
  for (const prose of file.prose) {
    const visitors = asked.flatMap((rule) =>
      rule.prose === undefined ? [] : [rule.prose(prose, file, reporter(rule))],
    );
    walk(prose.tree, [], byType(visitors));
    for (const visitor of visitors) visitor.end?.();
  }
  return problems;
}

/** Turns a finding of a rule into a problem at a range. */
export function problemOf(rule: Rule, { message, hint, fix, level = rule.level }: Words, range: Range): FileProblem {
  return { ...range, rule: rule.name, level, message, hint, fix };
}

type Visit = (node: Nodes, ancestors: readonly Parents[]) => void;

function byType(visitors: readonly Visitors[]): ReadonlyMap<string, readonly Visit[]> {
  const visits = new Map<string, Visit[]>();
  for (const visitor of visitors) {
    for (const [type, visit] of Object.entries(visitor)) {
      if (type !== 'end') visits.set(type, [...(visits.get(type) ?? []), visit as Visit]);
    }
  }
  return visits;
}

function walk(node: Nodes, ancestors: readonly Parents[], visits: ReadonlyMap<string, readonly Visit[]>): void {
  for (const visit of visits.get(node.type) ?? []) visit(node, ancestors);
  if ((node as Partial<Parents>).children === undefined) return;
  const parent = node as Parents;
  const inner = [...ancestors, parent];
  for (const child of parent.children) walk(child, inner, visits);
}
