import type { Position } from 'unist';
import { fr } from '../grammar/fr.ts';
import { blockText, type TextBlock } from './block-text.ts';
import type { Prose } from './checked-file.ts';
import type { Rule, Words } from './rule.ts';

/** Markup that was meant must not stay in the text as typed. */
export const literalMarkup: Rule = {
  name: 'literal-markup',
  level: 'warning',
  withoutRecord: true,
  prose(prose, _file, report) {
    const judge = (block: TextBlock, isQuoted: boolean) => {
      // Most blocks have none of these.
      if (!suspect.test(prose.text.slice(block.position?.start.offset, block.position?.end.offset))) return;
      for (const { position, words } of slips(block, prose, isQuoted)) report({ where: { prose, position }, ...words });
    };
    return {
      paragraph: (node, ancestors) => judge(node, ancestors.at(-1)?.type === 'blockquote'),
      heading: (node) => judge(node, false),
      tableCell: (node) => judge(node, false),
    };
  },
};

const suspect = /\*\*|__|~~|\] ?[([]|\) ?\[|\[!|##/;

/** Two signs, no more and no fewer: rules and blanks to fill in have others. */
const pairs = /(?<!\*)\*\*(?!\*)|(?<!_)__(?!_)|(?<!~)~~(?!~)/g;
/** The two halves of a link with something between or in them that Markdown does not allow, or in the wrong order. */
const brackets =
  /\[[^[\]\n]+\](?:\([^\s()][^()\n]*\)| \((?:https?:|mailto:|tel:|www\.|\/|#)[^()\n]*\)|\[[^[\]\n]+\])|\([^()\n]+\)\[(?:https?:|mailto:|tel:|www\.)[^[\]\n]*\]/g;
const hashes = /^#{2,6}(?=[^\s#])/g;
/** `> [!NOTE]`, which GitHub shows as a box. */
const alert = /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/gi;

interface Slip {
  readonly position: Position;
  readonly words: Words;
}

function slips(block: TextBlock, prose: Prose, isQuoted: boolean): Slip[] {
  const text = blockText(block, prose);
  const typed = text.without();
  const all = (pattern: RegExp, words: (shown: string) => Words) =>
    Array.from(typed.matchAll(pattern), ({ index, 0: { length } }) => ({
      index,
      position: text.position(index, index + length),
      words: words(text.words(index, index + length)),
      // A backslash says that the sign is meant.
    })).filter(({ position: { start } }) => prose.text[(start.offset ?? 0) - 1] !== '\\');
  const signs = all(pairs, emphasisWords).filter(({ index }) => touched(typed, index) !== 2);
  const [first] = signs;
  const isMeant = first !== undefined && (signs.length > 1 || touched(typed, first.index) === 1);
  return [
    ...(isMeant ? [first] : []),
    ...all(brackets, linkWords),
    ...all(hashes, headingWords),
    ...(isQuoted ? all(alert, alertWords) : []),
  ];
}

/** On how many sides two signs touch a word: emphasis begins and ends on one side, `f**k` has two, `2 ** 3` none. */
function touched(text: string, at: number): number {
  return [text[at - 1], text[at + 2]].filter((beside) => /[\p{L}\p{N}]/u.test(beside ?? '')).length;
}

const emphasisWords = (signs: string): Words => ({
  message: {
    en: `The signs ${signs} stay in the text: Markdown finds no emphasis here.`,
    fr: fr`Les signes ${signs} restent dans le texte : Markdown n'y trouve pas de mise en valeur.`,
  },
  hint: {
    en: 'Open and close it right beside the words, inside of quotation marks and punctuation, or write a backslash before each sign.',
    fr: fr`Ouvrez-la et fermez-la tout contre les mots, à l'intérieur des guillemets et de la ponctuation, ou mettez une barre oblique inverse devant chaque signe.`,
  },
});

const linkWords = (typed: string): Words => ({
  message: {
    en: `"${typed}" looks like a link, and stays in the text as typed.`,
    fr: fr`« ${typed} » ressemble à un lien, et reste tel quel dans le texte.`,
  },
  hint: {
    en: 'Write [text](address): nothing between the brackets, no blank in the address, each name in brackets defined.',
    fr: fr`Écrivez [texte](adresse) : rien entre les crochets et la parenthèse, aucune espace dans l'adresse, chaque nom entre crochets défini.`,
  },
});

const headingWords = (signs: string): Words => ({
  message: {
    en: `The signs ${signs} stay in the text: a heading has a blank after them.`,
    fr: fr`Les signes ${signs} restent dans le texte : un intertitre demande une espace après eux.`,
  },
  hint: { en: `Write ${signs}, a blank, and the heading.`, fr: fr`Écrivez ${signs}, une espace, puis l'intertitre.` },
});

const alertWords = (typed: string): Words => ({
  message: { en: `"${typed}" stays in the text.`, fr: fr`« ${typed} » reste dans le texte.` },
  hint: {
    en: 'Put the text between :::context[Its title] and ::: for a box of its own.',
    fr: fr`Mettez le texte entre :::context[Son titre] et ::: pour lui donner un encadré.`,
  },
});
