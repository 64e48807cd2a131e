import type { Nodes, Parents } from 'mdast';
import type { Node, Position } from 'unist';
import type { Level, Range } from '../domain/problem/problem.ts';
import type { Bilingual } from '../grammar/bilingual.ts';
import type { CheckedFile, Path, Prose } from './checked-file.ts';
import type { SiteIndex } from './site-index.ts';

/** Where a finding points: a value of the frontmatter, a key of it, or a place in prose. */
export type Where = FieldWhere | { readonly prose: Prose; readonly position: Position };

/** A value of YAML, or the key at the end of a path; where it is missing, the record that lacks it. */
export type FieldWhere = { readonly value: Path } | { readonly key: Path };

export interface Finding {
  readonly where: Where;
  /** What is wrong, in one sentence that quotes what was typed. */
  readonly message: Bilingual;
  /** What to type instead. */
  readonly hint?: Bilingual | undefined;
  /** Where it is not the level of its rule. */
  readonly level?: Level;
}

/** What a finding says, apart from its place. */
export type Words = Omit<Finding, 'where'>;

export type Report = (finding: Finding) => void;

type NodeOf<Type extends string> = Extract<Nodes, { type: Type }>;

/** Called for each node of a type, in document order, with its ancestors from the root down. */
export type Visitors = { [Type in Nodes['type']]?: (node: NodeOf<Type>, ancestors: readonly Parents[]) => void } & {
  /** Called after the last node. */
  end?: () => void;
};

/**
 * One rule of the format. A rule looks at files one by one, at their prose, or at the whole folder; it reports and
 * changes nothing.
 */
export interface Rule {
  readonly name: string;
  readonly level: Level;
  /** It asks nothing of the record, so it judges the body even where the frontmatter cannot be read. */
  readonly withoutRecord?: true;
  /** Questions about the frontmatter of one file. */
  readonly file?: (file: CheckedFile, report: Report) => void;
  /** Questions about Markdown; one walk serves all rules. */
  readonly prose?: (prose: Prose, file: CheckedFile, report: Report) => Visitors;
  /** Questions across files. */
  readonly site?: (index: SiteIndex, report: (file: string, finding: IndexedFinding) => void) => void;
}

/** A finding in a file of the index: its Markdown is gone by then, so prose is given by its range in the file. */
export type IndexedFinding = Words & {
  readonly where: FieldWhere | { readonly range: Range };
};

/** The position of a node that was parsed from text. */
export function positionOf(node: Node): Position {
  if (node.position === undefined) throw new TypeError(`A ${node.type} node was made, not parsed.`);
  return node.position;
}
