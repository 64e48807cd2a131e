import type { Nodes, Parents } from 'mdast';
import type { Node, Position } from 'unist';
import type { Level, Range } from '../domain/problem/problem.ts';
import type { Bilingual } from '../grammar/bilingual.ts';
import type { CheckedFile, Path, Prose } from './checked-file.ts';
import type { SiteIndex } from './site-index.ts';

/** The place of a finding: a value or key of the frontmatter, or a position in prose. */
export type Where = FieldWhere | { readonly prose: Prose; readonly position: Position };

/** A value of YAML, or the key at the end of a path; if missing, the record that lacks it. */
export type FieldWhere = { readonly value: Path } | { readonly key: Path };

export interface Finding {
  readonly where: Where;
  /** The mistake in one sentence, quoting what was typed. */
  readonly message: Bilingual;
  /** What to type instead. */
  readonly hint?: Bilingual | undefined;
  /** The text to put in place of what `where` points at, if only one thing can be meant: `check --fix` writes it. */
  readonly fix?: string | undefined;
  /** Overrides the level of the rule. */
  readonly level?: Level;
}

/** The text of a finding, without its place. */
export type Words = Omit<Finding, 'where'>;

export type Report = (finding: Finding) => void;

type NodeOf<Type extends string> = Extract<Nodes, { type: Type }>;

/** Callbacks by node type, in document order, with ancestors from the root down. */
export type Visitors = { [Type in Nodes['type']]?: (node: NodeOf<Type>, ancestors: readonly Parents[]) => void } & {
  /** Called after the last node. */
  end?: () => void;
};

/** A rule of the format. It checks single files, their prose, or the whole folder; it reports and changes nothing. */
export interface Rule {
  readonly name: string;
  readonly level: Level;
  /** The rule does not use the record, so it also checks bodies whose frontmatter cannot be read. */
  readonly withoutRecord?: true;
  /** Checks the frontmatter of one file. */
  readonly file?: (file: CheckedFile, report: Report) => void;
  /** Checks Markdown; all rules share one walk. */
  readonly prose?: (prose: Prose, file: CheckedFile, report: Report) => Visitors;
  /** Checks the whole folder. */
  readonly site?: (index: SiteIndex, report: (file: string, finding: IndexedFinding) => void) => void;
}

/**
 * A finding of a rule across files. Their Markdown is no longer in memory, so prose is located by its range in the
 * file.
 */
export type IndexedFinding = Words & {
  readonly where: FieldWhere | { readonly range: Range };
};

/** The position of a parsed node. Throws if it has none. */
export function positionOf(node: Node): Position {
  if (node.position === undefined) throw new TypeError(`A ${node.type} node was made, not parsed.`);
  return node.position;
}
