import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { alignedItems } from './aligned-items.ts';
import { blockText, type Data, flowText, layout } from './data-text.ts';
import type { FormField } from './form-field.ts';
import {
  type FormRecord,
  type FormValue,
  isSame,
  itemToData,
  itemToForm,
  recordToData,
  recordToForm,
  toData,
} from './form-value.ts';
import { edited, indented, lineEnd, lineStart, type TextEdit } from './text-edit.ts';

/**
 * Writes the changes of a form into YAML and leaves every other character: order, quotes, comments, blank lines. Where that cannot be
 * done (anchors, tags, odd layouts), the library writes the record anew, so that the values are right in any case.
 */
export function editedYaml(text: string, wanted: FormRecord, fields: readonly FormField[]): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  const { contents } = document;
  if (!isMap(contents)) return stringify(recordToData(wanted, fields), layout);
  const result = edited(text, new Editing(text).map(contents, wanted, fields, 0));
  const read = parseDocument(result, { version: '1.2', schema: 'core' });
  const isRight = read.errors.length === 0 && isSame(recordToForm(read.contents, fields, result), wanted);
  return isRight ? result : rewritten(document, wanted, fields);
}

function rewritten(document: Document, wanted: FormRecord, fields: readonly FormField[]): string {
  for (const field of fields) {
    const value = wanted[field.key];
    if (value === undefined) document.delete(field.key);
    else document.set(field.key, document.createNode(toData(value, field)));
  }
  return document.toString(layout);
}

/** The edits that make the nodes of a text say something else. */
class Editing {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  map(map: YAMLMap, wanted: FormRecord, fields: readonly FormField[], column: number): TextEdit[] {
    const present = recordToForm(map, fields, this.#text);
    const pairs = map.items as Pair<Node, Node | null>[];
    const find = (key: string) => pairs.find((pair) => isScalar(pair.key) && pair.key.value === key);
    const removed = new Set<Pair>();
    const edits = fields.flatMap((field, index): TextEdit[] => {
      const [before, after] = [present[field.key], wanted[field.key]];
      if (isSame(before, after)) return [];
      const pair = find(field.key);
      if (pair === undefined) {
        const earlier = fields
          .slice(0, index)
          .flatMap(({ key }) => find(key) ?? [])
          .at(-1);
        return [this.#addPair(map, earlier ?? pairs.at(-1), { [field.key]: toData(after, field) }, column)];
      }
      if (after !== undefined) return this.#value(pair, after, field, Boolean(map.flow));
      removed.add(pair);
      return [this.#removePair(map, pair)];
    });
    return edits;
  }

  #value(pair: Pair<Node, Node | null>, wanted: FormValue, field: FormField, inFlow: boolean): TextEdit[] {
    const { key, value } = pair;
    const column = this.#column(key);
    if (isMap(value) && field.kind === 'record')
      return this.map(value, wanted as FormRecord, field.fields ?? [], column);
    if (isSeq(value) && field.kind === 'list' && value.items.length > 0)
      return this.#list(value, wanted as readonly FormValue[], field);
    const data = toData(wanted, field);
    if (isScalar(value) && (typeof data !== 'object' || data === null)) return [this.#scalar(value, data, inFlow)];
    const [start, end] = this.#span(value, key);
    const isLarge = typeof data === 'object' && data !== null && field.kind !== 'text';
    const text = isLarge && !inFlow ? `\n${indented(stringify(data, layout).trimEnd(), column + 2)}` : flowText(data);
    return [{ start, end, text: isLarge && !inFlow ? text : this.#spaced(start, text) }];
  }

  #scalar(node: Scalar, data: Data, inFlow: boolean): TextEdit {
    const [start = 0, end = start] = node.range ?? [];
    const style = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? node.type : undefined;
    const text = inFlow ? flowText(data, style) : blockText(data, style);
    const isBlock = this.#text.slice(start, end).endsWith('\n');
    return { start, end, text: this.#spaced(start, isBlock ? `${text}\n` : text) };
  }

  #list(list: YAMLSeq, wanted: readonly FormValue[], field: FormField): TextEdit[] {
    const nodes = list.items as Node[];
    const present = nodes.map((node) => itemToForm(node, field, this.#text));
    const inFlow = Boolean(list.flow);
    let last = -1;
    return alignedItems(present, wanted).flatMap(([from, to]): TextEdit[] => {
      const item = to === undefined ? undefined : wanted[to];
      if (from === undefined) {
        const kept = present.findIndex((one) => isSame(one, item));
        return [this.#addItem(list, last, itemToData(item, field), nodes[kept])];
      }
      last = from;
      const node = nodes[from];
      if (node === undefined || isSame(present[from], item)) return [];
      if (to === undefined) return [this.#removeItem(list, from)];
      if (isMap(node)) return this.map(node, item as FormRecord, field.fields ?? [], this.#column(node));
      const data = itemToData(item, field);
      if (isScalar(node) && typeof data !== 'object') return [this.#scalar(node, data, inFlow)];
      const [start = 0, end = start] = node.range ?? [];
      return [{ start, end, text: flowText(data) }];
    });
  }

  #addPair(map: YAMLMap, after: Pair | undefined, data: Data, column: number): TextEdit {
    if (map.flow) {
      const text = flowText(data).slice(1, -1);
      const at = after === undefined ? (map.range?.[0] ?? 0) + 1 : this.#end(after);
      return { start: at, end: at, text: after === undefined ? text : `, ${text}` };
    }
    const at = after === undefined ? (map.range?.[0] ?? 0) : lineEnd(this.#text, this.#end(after));
    const first = map.items[0]?.key as Node | undefined;
    return this.#lines(at, indented(stringify(data, layout), first === undefined ? column : this.#column(first)));
  }

  #removePair(map: YAMLMap, pair: Pair): TextEdit {
    const index = map.items.indexOf(pair);
    const start = this.#start(pair);
    const next = map.items[index + 1];
    const previous = map.items[index - 1];
    const isFirstOnLine = this.#text.slice(lineStart(this.#text, start), start).trim() === '';
    if (!map.flow && isFirstOnLine)
      return { start: lineStart(this.#text, start), end: lineEnd(this.#text, this.#end(pair)), text: '' };
    if (next !== undefined) return { start, end: this.#start(next), text: '' };
    return { start: previous === undefined ? start : this.#end(previous), end: this.#end(pair), text: '' };
  }

  /** @param same The item of before that says the same: it moves with its comments. */
  #addItem(list: YAMLSeq, after: number, data: Data, same: Node | undefined): TextEdit {
    const previous = list.items[after] as Node | undefined;
    if (list.flow) {
      const text = flowText(data);
      const at = previous === undefined ? (list.range?.[0] ?? 0) + 1 : (previous.range?.[1] ?? 0);
      return { start: at, end: at, text: previous === undefined ? `${text}, ` : `, ${text}` };
    }
    const first = list.items[0] as Node;
    const at =
      previous === undefined ? lineStart(this.#text, this.#dash(first)) : lineEnd(this.#text, previous.range?.[1] ?? 0);
    if (same !== undefined) {
      const [, end = 0] = same.range ?? [];
      return this.#lines(at, this.#text.slice(lineStart(this.#text, this.#dash(same)), lineEnd(this.#text, end)));
    }
    const column = this.#dash(first) - lineStart(this.#text, this.#dash(first));
    return this.#lines(at, indented(stringify([data], layout), column));
  }

  #removeItem(list: YAMLSeq, index: number): TextEdit {
    const [node, next, previous] = [list.items[index], list.items[index + 1], list.items[index - 1]] as Node[];
    const [start = 0, end = start] = node?.range ?? [];
    if (!list.flow && node !== undefined)
      return { start: lineStart(this.#text, this.#dash(node)), end: lineEnd(this.#text, end), text: '' };
    if (next !== undefined) return { start, end: next.range?.[0] ?? end, text: '' };
    return { start: previous?.range?.[1] ?? start, end, text: '' };
  }

  /** Whole lines at the beginning of one, also behind a last line that has no end. */
  #lines(at: number, text: string): TextEdit {
    const isOpen = at > 0 && this.#text[at - 1] !== '\n';
    return { start: at, end: at, text: isOpen ? `\n${text.trimEnd()}` : text };
  }

  #spaced(start: number, text: string): string {
    return this.#text[start - 1] === ':' ? ` ${text}` : text;
  }

  #span(value: Node | null, key: Node): [number, number] {
    const [start, end] = value?.range ?? [];
    const [, keyEnd = 0] = key.range ?? [];
    const afterColon = this.#text.indexOf(':', keyEnd) + 1;
    if (start === undefined || end === undefined) return [afterColon, afterColon];
    // A block begins on the line below its key: it goes with its line break, not with the one at its end.
    const isBlock = isCollection(value) && !value.flow;
    return isBlock ? [afterColon, start + this.#text.slice(start, end).trimEnd().length] : [start, end];
  }

  #start({ key }: Pair): number {
    return (key as Node).range?.[0] ?? 0;
  }

  #end({ key, value }: Pair): number {
    const [, keyEnd = 0] = (key as Node).range ?? [];
    return Math.max(keyEnd, (value as Node | null)?.range?.[1] ?? 0);
  }

  #column(node: Node): number {
    const [start = 0] = node.range ?? [];
    return start - lineStart(this.#text, start);
  }

  /** The hyphen before an item. */
  #dash(item: Node): number {
    return this.#text.lastIndexOf('-', (item.range?.[0] ?? 1) - 1);
  }
}
