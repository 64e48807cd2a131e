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
import { noBreakIndentation } from './yaml-slip.ts';

/** Keys whose value is a date; YAML takes a year for a number, and it is text like any other date. */
export const dateKeys: ReadonlySet<unknown> = new Set(['date', 'observationDate', 'observationPeriod']);

/**
 * What js-yaml and `yaml` may read in two ways: blanks and line endings other than usual, halves of characters, several
 * documents, tags and anchors, numbers beyond all bounds, and text right behind a quotation mark that closes.
 */
const unusual = new RegExp(
  [
    String.raw`[\t\0\uFEFF\uD800-\uDFFF]|\r(?!\n)`,
    String.raw`^ *(?:---|\.\.\.|%)`,
    '(?:^|[:,?[{-]) *[!&]',
    String.raw`\d[eE]\+?\d{3}|\d{300}`,
    String.raw`(?:^|[:,?[{-]) *(?:'(?:[^'\n]|'')*'(?!')|"(?:[^"\\\n]|\\.)*")(?! *(?:$|[,\]}:])| +#)`,
  ].join('|'),
  'mu',
);

/** Far below every limit of `yaml-document.ts`, which are counted there. */
const most = { depth: 12, itemsAndKeys: 1000 };

/** A number that knows how it was typed, until it is known what for. */
class TypedNumber {
  readonly typed: string;
  readonly value: number;
  constructor(typed: string, value: number) {
    this.typed = typed;
    this.value = value;
  }
}

let itemsAndKeys = 0;

/** The end of a document that is better read with care. */
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
 * The record that a YAML text holds, read by a parser that keeps no positions. Undefined where anything is wrong, or where
 * two parsers may see different things: then `readYamlDocument` decides.
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
