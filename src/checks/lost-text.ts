import type { Association, Code, Definition, FootnoteDefinition, Node, Parents } from 'mdast';
import type { Position } from 'unist';
import type { Bilingual } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import { showsSomething } from '../markdown/visible-content.ts';
import type { Prose } from './checked-file.ts';
import { positionAt } from './prose-position.ts';
import { positionOf, type Report, type Rule, type Words } from './rule.ts';

/**
 * Everything an editor typed must reach the page; reports what Markdown drops silently. Where no reader misses it, as a
 * warning.
 */
export const lostText: Rule = {
  name: 'lost-text',
  level: 'error',
  withoutRecord: true,
  prose: (prose, _file, report) => {
    const footnotes: FootnoteDefinition[] = [];
    const definitions: Definition[] = [];
    const used = new Set<string>();
    const calls: Call[] = [];
    return {
      footnoteDefinition: (node) => void footnotes.push(node),
      footnoteReference: ({ identifier }, ancestors) =>
        void calls.push({ identifier, from: enclosingFootnote(ancestors) }),
      definition: (node) => void definitions.push(node),
      linkReference: ({ identifier }) => void used.add(identifier),
      imageReference: ({ identifier }) => void used.add(identifier),
      code(node) {
        if (node.meta)
          report({
            where: { prose, position: metaPosition(node, node.meta, prose) },
            level: 'warning',
            ...lostMeta(node.meta),
          });
      },
      tableRow(node, ancestors) {
        const width = tableWidth(ancestors.at(-1));
        const beyond = node.children.slice(width).filter(showsSomething);
        const [first] = beyond;
        if (first === undefined) return;
        report({
          where: { prose, position: { start: positionOf(first).start, end: positionOf(beyond.at(-1) ?? first).end } },
          message: {
            en: `This row has more cells than the table has columns, ${width}.`,
            fr: fr`Cette ligne a plus de cellules que le tableau n'a de colonnes, ${width}.`,
          },
          hint: {
            en: 'Give the table another column in its first two lines, or write "\\|" for a bar within a cell.',
            fr: fr`Ajoutez une colonne dans les deux premières lignes du tableau, ou écrivez « \\| » pour une barre dans une cellule.`,
          },
        });
      },
      end() {
        const called = calledFootnotes(calls);
        checkDefinitions(footnotes, called, footnoteWords, prose, report);
        // Readers miss the words of a footnote; an address that nothing uses tells them nothing.
        checkDefinitions(definitions, used, linkWords, prose, (finding) => report({ ...finding, level: 'warning' }));
      },
    };
  },
};

/** The position of the text after the language of a code block. */
function metaPosition(node: Code, meta: string, prose: Prose): Position {
  const { start, end } = positionOf(node);
  const found = prose.text.indexOf(meta, start.offset);
  return found === -1 || found > (end.offset ?? 0) ? { start, end } : positionAt(prose, found, found + meta.length);
}

function lostMeta(meta: string): Words {
  return {
    message: {
      en: `"${meta}" stands after the language of a code block and would be left out.`,
      fr: fr`« ${meta} » suit le langage d'un bloc de code et se perdrait.`,
    },
    hint: {
      en: 'Write it above the code, and the language alone after the opening marks.',
      fr: fr`Écrivez-le au-dessus du code, et le langage seul après les signes d'ouverture.`,
    },
  };
}

/** A reference to a footnote; `from` is the footnote that contains it, if any. */
interface Call {
  readonly identifier: string;
  readonly from: string | undefined;
}

function enclosingFootnote(ancestors: readonly Parents[]): string | undefined {
  return ancestors.find((node) => node.type === 'footnoteDefinition')?.identifier;
}

/** Names of footnotes reachable from the text; one referenced only from an unreachable footnote is lost too. */
function calledFootnotes(calls: readonly Call[]): ReadonlySet<string> {
  const reached = new Set(calls.filter(({ from }) => from === undefined).map(({ identifier }) => identifier));
  // Iterating a set also visits what is added meanwhile, and cycles end by themselves.
  for (const id of reached) for (const call of calls) if (call.from === id) reached.add(call.identifier);
  return reached;
}

function tableWidth(table: Parents | undefined): number {
  return table?.type === 'table' ? (table.children[0]?.children.length ?? 0) : Number.POSITIVE_INFINITY;
}

interface DefinitionWords {
  readonly repeated: (label: string) => Bilingual;
  readonly unused: (label: string) => Bilingual;
  readonly use: (label: string) => Bilingual;
}

const footnoteWords: DefinitionWords = {
  repeated: (label) => ({
    en: `Another footnote is called "[^${label}]" already, so this one would be left out.`,
    fr: fr`Une autre note s'appelle déjà « [^${label}] » : celle-ci se perdrait.`,
  }),
  unused: (label) => ({
    en: `Nothing calls the footnote "[^${label}]", so it would be left out.`,
    fr: fr`Rien n'appelle la note « [^${label}] » : elle se perdrait.`,
  }),
  use: (label) => ({
    en: `Write [^${label}] where it belongs in the text, or remove it.`,
    fr: fr`Écrivez [^${label}] à sa place dans le texte, ou retirez la note.`,
  }),
};

const linkWords: DefinitionWords = {
  repeated: (label) => ({
    en: `"[${label}]:" is defined above already, so this line would be left out.`,
    fr: fr`« [${label}]: » est déjà défini plus haut : cette ligne se perdrait.`,
  }),
  unused: (label) => ({
    en: `No link uses "[${label}]:", so this line would be left out.`,
    fr: fr`Aucun lien n'utilise « [${label}]: » : cette ligne se perdrait.`,
  }),
  use: (label) => ({
    en: `Write [${label}] where the link belongs, remove the line, or write "\\[${label}]:" if it is text.`,
    fr: fr`Écrivez [${label}] à la place du lien, retirez la ligne, ou écrivez « \\[${label}]: » si c'est du texte.`,
  }),
};

const otherName: Bilingual = {
  en: 'Give it another name, or remove it.',
  fr: fr`Donnez-lui un autre nom, ou retirez-la.`,
};

/** Reports definitions that nothing uses, and repeated ones: only the first of a name counts. */
function checkDefinitions(
  definitions: readonly (Association & Node)[],
  used: ReadonlySet<string>,
  words: DefinitionWords,
  prose: Prose,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const definition of definitions) {
    const label = definition.label ?? definition.identifier;
    const where = { prose, position: positionOf(definition) };
    if (seen.has(definition.identifier)) report({ where, message: words.repeated(label), hint: otherName });
    else if (!used.has(definition.identifier)) report({ where, message: words.unused(label), hint: words.use(label) });
    seen.add(definition.identifier);
  }
}
