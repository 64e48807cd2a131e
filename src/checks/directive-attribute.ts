import type { Directives } from 'mdast-util-directive';
import type { Position } from 'unist';
import type { Prose } from './checked-file.ts';
import { positionAt } from './prose-position.ts';
import { positionOf } from './rule.ts';

/** A range of the source as offsets. */
type Span = readonly [from: number, to: number];

/** An attribute of a directive, as typed. */
export interface TypedAttribute {
  readonly name: string;
  readonly nameSpan: Span;
  /** Range of the value; of the name if there is no value. */
  readonly valueSpan: Span;
}

/** Forms of an attribute (CommonMark generic directives): `#id`, `.class`, `name`, `name=value`, quoted or not. */
const typed =
  /#(?<id>[^\s"#'.<=>`}]+)|\.(?<className>[^\s"#'.<=>`}]+)|(?<name>[\p{L}_:][\p{L}\p{N}_.:-]*)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'<=>`}]+)))?/dgu;

/**
 * All attributes of a directive in order, duplicates included. Reads the source, because the tree keeps only the last
 * of each name, without positions.
 */
export function typedAttributes(node: Directives, prose: Prose): TypedAttribute[] {
  const start = node.position?.start.offset ?? 0;
  const label = node.type === 'containerDirective' ? node.children.filter(isLabel) : node.children;
  const afterLabel = label.at(-1)?.position?.end.offset ?? start;
  const end = node.type === 'containerDirective' ? endOfLine(prose.text, start) : (node.position?.end.offset ?? start);
  const brace = prose.text.indexOf('{', afterLabel);
  if (brace === -1 || brace >= end) return [];
  return Array.from(prose.text.slice(brace + 1, end).matchAll(typed), ({ groups = {}, indices }) => {
    const span = (...names: string[]): Span => {
      const [from, to] = names.map((group) => indices?.groups?.[group]).find((found) => found !== undefined) ?? [0, 0];
      return [brace + 1 + from, brace + 1 + to];
    };
    return {
      name: groups.id !== undefined ? 'id' : (groups.name ?? 'class'),
      nameSpan: span('id', 'className', 'name'),
      valueSpan: span('id', 'className', 'double', 'single', 'bare', 'name'),
    };
  });
}

/** The position of an attribute's value; of the whole directive if it lacks the attribute. */
export function attributePosition(node: Directives, name: string, prose: Prose): Position {
  const attribute = typedAttributes(node, prose).findLast((typed) => typed.name === name);
  return attribute === undefined ? positionOf(node) : positionAt(prose, ...attribute.valueSpan);
}

/** Whether a child is the paragraph that the parser makes of a container's `[label]`. */
export function isLabel(node: Directives['children'][number]): boolean {
  return node.type === 'paragraph' && node.data?.directiveLabel === true;
}

/** The position of a container's opening line, or of another directive as a whole. */
export function openingPosition(node: Directives, prose: Prose): Position {
  const { start, end } = positionOf(node);
  if (node.type !== 'containerDirective') return { start, end };
  return positionAt(prose, start.offset ?? 0, endOfLine(prose.text, start.offset ?? 0));
}

/** The position of a directive's name, without colons. */
export function namePosition(node: Directives, prose: Prose): Position {
  const start = node.position?.start.offset ?? 0;
  const name = prose.text.indexOf(node.name, start);
  return positionAt(prose, name, name + node.name.length);
}

function endOfLine(text: string, from: number): number {
  const rest = text.slice(from).search(/[ \t]*(?:\r|\n|$)/);
  return from + rest;
}
