import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import type { Path } from '../../checks/checked-file.ts';
import type { Words } from '../../checks/rule.ts';
import type { LineMap } from '../../domain/problem/line-map.ts';
import type { FileProblem } from '../file/file-problem.ts';
import { noBreakIndent, noBreakIndentation } from './no-break-indent.ts';
import {
  deepest,
  mostAliases,
  mostComparisons,
  mostItems,
  tooDeep,
  tooManyAliases,
  tooManyItems,
  tooManyKeys,
} from './yaml-limit.ts';
import type { Span, YamlRecord } from './yaml-record.ts';
import { unknownAlias, yamlSlip } from './yaml-slip.ts';
import { dateKeys } from './yaml-values.ts';

/**
 * Parses YAML with positions, or returns its problems.
 *
 * @param start Offset of the YAML in the file.
 */
export function readYamlDocument(
  text: string,
  start: number,
  lines: LineMap,
): { record: YamlRecord } | { problems: FileProblem[] } {
  const problem = (from: number, to: number, words: Words): FileProblem => ({
    ...lines.range(start + from, start + to),
    rule: 'yaml',
    level: 'error',
    ...words,
  });
  let compared = 0;
  try {
    const document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      uniqueKeys: (a, b) => {
        // Counts comparisons: the parser compares each key with all before it, and turns exceptions thrown here into
        // its own errors.
        if (++compared > mostComparisons) throw new RangeError(tooManyKeys.message.en);
        return a === b || (isScalar(a) && isScalar(b) && a.value === b.value);
      },
      stringKeys: true,
      prettyErrors: false,
    });
    if (compared > mostComparisons) return { problems: [problem(0, 0, tooManyKeys)] };
    // YAML treats a no-break space as a letter, which causes an error per line or a strange key.
    const ends = Array.from(
      text.matchAll(new RegExp(noBreakIndentation, 'gmu')),
      ({ index, 0: { length } }) => index + length,
    );
    if (ends.length > 0) return { problems: ends.map((end) => problem(end - 1, end, noBreakIndent)) };
    if (document.errors.length > 0) {
      const problems = document.errors.map((error) => problem(...error.pos, yamlSlip(error)));
      // One mistake often causes several errors on its line; the first is the useful one.
      return {
        problems: [...Map.groupBy(problems, ({ start: { line } }) => line).values()].flatMap(([first]) => first ?? []),
      };
    }
    keepYears(document);
    const beyond = beyondReason(document);
    if (beyond !== undefined) return { problems: [problem(...beyond)] };
    return { record: located(document, start) };
  } catch (error) {
    // The parser is recursive: thousands of levels overflow the stack before our own limit applies.
    if (error instanceof RangeError) return { problems: [problem(0, 0, tooDeep)] };
    // Thrown when aliases expand exponentially.
    if (error instanceof ReferenceError) return { problems: [problem(0, 0, tooManyAliases)] };
    throw error;
  }
}

function keepYears(document: Document): void {
  visit(document, {
    Pair(_index, { key, value }) {
      if (isScalar(key) && dateKeys.has(key.value) && isScalar(value) && typeof value.value === 'number')
        value.value = value.source;
    },
  });
}

/** The first node beyond the limits of nesting, length or aliases, as arguments of a problem. */
function beyondReason(document: Document): [number, number, Words] | undefined {
  let aliases = 0;
  let found: [number, number, Words] | undefined;
  visit(document, {
    Node(_key, node, path) {
      const [from = 0, to = 0] = node.range ?? [];
      if (isAlias(node) && node.resolve(document) === undefined) found = [from, to, unknownAlias(node.source)];
      if (isAlias(node) && ++aliases > mostAliases) found = [from, to, tooManyAliases];
      if (isSeq(node) && node.items.length > mostItems) found = [from, to, tooManyItems];
      if (isCollection(node) && path.filter(isCollection).length >= deepest) found = [from, to, tooDeep];
      return found === undefined ? undefined : visit.BREAK;
    },
  });
  return found;
}

function located(document: Document, start: number): YamlRecord {
  /** The node at the longest existing prefix of the path, with its last key. */
  function find(path: Path): { node: Node | null; pair: Pair | undefined; complete: boolean } {
    let node: Node | null = resolve(document.contents);
    let pair: Pair | undefined;
    for (const step of path) {
      const next: unknown = isMap(node)
        ? node.items.find((item) => keyText(item) === String(step))
        : isSeq(node)
          ? node.items[Number(step)]
          : undefined;
      if (next === undefined) return { node, pair: undefined, complete: false };
      pair = isPair(next) ? next : undefined;
      node = resolve((isPair(next) ? next.value : next) as Node | null);
    }
    return { node, pair, complete: true };
  }
  function resolve(node: Node | null): Node | null {
    return isAlias(node) ? (node.resolve(document) ?? node) : node;
  }
  function span(node: Node | null | undefined): Span {
    const [from, to] = node?.range ?? [0, 0];
    return { start: start + from, end: start + to };
  }
  return {
    data: document.toJS({ maxAliasCount: mostAliases }) as unknown,
    valueAt(path) {
      const { node, pair, complete } = find(path);
      // A key without a value is marked itself.
      const empty =
        complete && pair !== undefined && (node === null || (isScalar(node) && node.range?.[0] === node.range?.[1]));
      const where = span(empty ? (pair.key as Node) : complete || isMap(node) ? firstLine(node, complete) : node);
      return {
        ...where,
        literal:
          complete && isScalar(node) && (node.type === 'PLAIN' || /^QUOTE/.test(node.type ?? '')) && literal(node),
      };
    },
    keyAt(path) {
      const { node, pair } = find(path);
      return span(pair === undefined ? firstLine(node, false) : (pair.key as Node));
    },
  };

  /** A problem about something missing marks the record's first key, not the whole record. */
  function firstLine(node: Node | null, complete: boolean): Node | null {
    if (complete && !isCollection(node)) return node;
    const first = isMap(node) ? node.items[0]?.key : isSeq(node) ? node.items[0] : undefined;
    return (first as Node | undefined) ?? node;
  }

  function literal(node: { source?: string; range?: readonly number[] | null; type?: string }): boolean {
    const [from = 0, to = 0] = node.range ?? [];
    const quotes = node.type === 'PLAIN' ? 0 : 2;
    return node.source !== undefined && node.source.length === to - from - quotes;
  }
}

function keyText(pair: Pair): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value) : undefined;
}
