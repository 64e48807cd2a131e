import type { Blockquote, List, ListItem, Parents } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { fr } from '../grammar/fr.ts';
import type { Prose } from './checked-file.ts';
import { positionAt } from './prose-position.ts';
import { positionOf, type Rule, type Words } from './rule.ts';

/** A number with its sign of currency, at the beginning of a text. */
const number = /^\p{Sc}?\s?\p{Nd}/u;

/** A paragraph that begins with a number or a sign must not become a list or a quotation, which drops what was typed. */
export const readAsList: Rule = {
  name: 'read-as-list',
  level: 'warning',
  withoutRecord: true,
  prose: (prose, _file, report) => ({
    list(list, ancestors) {
      const found = list.ordered ? orderedSlip(list, ancestors, prose) : signSlip(list, prose);
      if (found !== undefined)
        report({ where: { prose, position: markerPosition(found.item, prose) }, ...found.words });
    },
    blockquote(quote) {
      if (!isComparison(quote)) return;
      const { start } = positionOf(quote);
      const from = start.offset ?? 0;
      report({
        where: { prose, position: positionAt(prose, from, from + 1) },
        message: {
          en: 'Markdown reads the > before this number as the mark of a quotation, and leaves it out.',
          fr: fr`Markdown prend le > placé devant ce nombre pour la marque d'une citation, et le retire.`,
        },
        hint: {
          en: 'Write "more than", or \\> if you want the sign.',
          fr: fr`Écrivez « plus de », ou \\> si vous tenez au signe.`,
        },
      });
    },
  }),
};

interface Slip {
  readonly item: ListItem;
  readonly words: Words;
}

/** A list of one numbered item, or one whose numbers readers would see changed. */
function orderedSlip(list: List, ancestors: readonly Parents[], prose: Prose): Slip | undefined {
  const [first] = list.children;
  if (first === undefined) return undefined;
  const typed = list.children.map((item) => Number.parseInt(marker(item, prose), 10));
  if (list.children.length === 1)
    return continues(list, ancestors) ? undefined : { item: first, words: wordsOf(marker(first, prose)) };
  // Markdown counts on from the first number; to write the same one before every item is a habit.
  if (new Set(typed).size === 1) return undefined;
  const wrong = list.children.findIndex((_item, index) => typed[index] !== (list.start ?? 1) + index);
  const item = list.children[wrong];
  if (item === undefined) return undefined;
  const shown = (list.start ?? 1) + wrong;
  return {
    item,
    words: {
      message: {
        en: `Markdown counts a list on: readers would see ${shown}, not ${typed[wrong]}.`,
        fr: fr`Markdown numérote la liste à la suite : on lirait ${shown}, et non ${typed[wrong] ?? ''}.`,
      },
      hint: {
        en: 'Number the items in order, or write \\. after each number if they are no list.',
        fr: fr`Numérotez les éléments dans l'ordre, ou écrivez \\. après chaque nombre si ce n'est pas une liste.`,
      },
    },
  };
}

/** Whether a list goes on where an earlier one of the same parent ended. */
function continues(list: List, ancestors: readonly Parents[]): boolean {
  const siblings: readonly unknown[] = ancestors.at(-1)?.children ?? [];
  const earlier = ancestors
    .at(-1)
    ?.children.slice(0, siblings.indexOf(list))
    .filter((node) => node.type === 'list' && node.ordered)
    .at(-1);
  return earlier?.type === 'list' && (earlier.start ?? 1) + earlier.children.length === list.start;
}

/** "+ 3 points": a sign of a number. A plus is one in every item, a hyphen only where it makes a list of its own. */
function signSlip(list: List, prose: Prose): Slip | undefined {
  const item = list.children.find((child) => {
    const sign = marker(child, prose);
    return number.test(textOf(child)) && (sign === '+' || (sign === '-' && list.children.length === 1));
  });
  return item === undefined ? undefined : { item, words: wordsOf(marker(item, prose)) };
}

/** "> 500": one paragraph on one line, with a number behind the sign. */
function isComparison(quote: Blockquote): boolean {
  const [only] = quote.children;
  const { start, end } = positionOf(quote);
  return (
    quote.children.length === 1 && only?.type === 'paragraph' && start.line === end.line && number.test(textOf(only))
  );
}

function wordsOf(sign: string): Words {
  const escaped = sign.replace(/[.)+-]$/, '\\$&');
  return {
    message: {
      en: `Markdown reads this paragraph as a list, because it begins with "${sign}".`,
      fr: fr`Markdown prend ce paragraphe pour une liste, car il commence par « ${sign} ».`,
    },
    hint: {
      en: `Write ${escaped} if it is none, or begin with another word.`,
      fr: fr`Écrivez ${escaped} si ce n'en est pas une, ou commencez par un autre mot.`,
    },
  };
}

function marker(item: ListItem, prose: Prose): string {
  return /^(?:\d+[.)]|[-+*])/.exec(prose.text.slice(positionOf(item).start.offset))?.[0] ?? '';
}

function markerPosition(item: ListItem, prose: Prose) {
  const from = positionOf(item).start.offset ?? 0;
  return positionAt(prose, from, from + marker(item, prose).length);
}
