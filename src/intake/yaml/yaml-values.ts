import {
  CORE_SCHEMA,
  defineMappingTag,
  defineScalarTag,
  defineSequenceTag,
  floatCoreTag,
  intCoreTag,
  load,
  mapTag,
  NOT_RESOLVED,
  seqTag,
} from 'js-yaml';
import { noBreakIndentation } from './no-break-indent.ts';

/** Keys whose value is a date: YAML reads a year as a number, but it stays text like any date. */
export const dateKeys: ReadonlySet<unknown> = new Set(['date', 'observationDate', 'observationPeriod']);

/**
 * Input that js-yaml and `yaml` may read differently: unusual blanks and line endings, lone surrogates, several
 * documents, tags and anchors, huge numbers, lines beyond the longest key, and text directly after a closing quotation mark.
 */
const unusual = new RegExp(
  [
    String.raw`[\t\0\uFEFF\uD800-\uDFFF]|\r(?!\n)`,
    String.raw`^ *(?:---|\.\.\.|%)`,
    '(?:^|[:,?[{-]) *[!&]',
    String.raw`\d[eE]\+?\d{3}|\d{300}`,
    String.raw`^[^\n]{1024}`,
    String.raw`(?:^|[:,?[{-]) *(?:'(?:[^'\n]|'')*'(?!')|"(?:[^"\\\n]|\\.)*")(?! *(?:$|[,\]}:])| +#)`,
  ].join('|'),
  'mu',
);

/** Well below the limits of `yaml-document.ts`, which does the exact count. */
const most = { depth: 12, itemsAndKeys: 1000 };

/** A number with its source text, until its key decides its type. */
class TypedNumber {
  readonly typed: string;
  readonly value: number;
  constructor(typed: string, value: number) {
    this.typed = typed;
    this.value = value;
  }
}

let itemsAndKeys = 0;

/** Counts one more item or key; false above the limit of the fast parser. */
function withinBounds(): boolean {
  return ++itemsAndKeys <= most.itemsAndKeys;
}

const schema = CORE_SCHEMA.withTags(
  [intCoreTag, floatCoreTag].map((tag) =>
    defineScalarTag(tag.tagName, {
      ...tag,
      resolve(typed, ...rest) {
        const value = tag.resolve(typed, ...rest);
        return value === NOT_RESOLVED ? NOT_RESOLVED : new TypedNumber(typed, value);
      },
    }),
  ),
  defineSequenceTag(seqTag.tagName, {
    ...seqTag,
    addItem(list, item) {
      list.push(item instanceof TypedNumber ? item.value : item);
      return withinBounds() ? '' : 'Too many items.';
    },
  }),
  defineMappingTag(mapTag.tagName, {
    ...mapTag,
    addPair(record, key, value) {
      if (typeof key !== 'string') return 'A key that is no text.';
      if (!withinBounds()) return 'Too many keys.';
      const kept = value instanceof TypedNumber ? (dateKeys.has(key) ? value.typed : value.value) : value;
      return mapTag.addPair(record, key, kept);
    },
  }),
);

/**
 * Parses a record without positions. Undefined if there is any error, or if two parsers might disagree: then use
 * `readYamlDocument`.
 */
export function yamlValues(text: string): { data: object } | undefined {
  if (unusual.test(text) || noBreakIndentation.test(text)) return undefined;
  itemsAndKeys = 0;
  try {
    const data = load(text, { schema, maxDepth: most.depth, maxAliases: 0 });
    const isRecord =
      typeof data === 'object' && data !== null && !Array.isArray(data) && !(data instanceof TypedNumber);
    return isRecord ? { data } : undefined;
  } catch {
    return undefined;
  }
}
