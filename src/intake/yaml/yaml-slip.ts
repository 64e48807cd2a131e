import type { YAMLError } from 'yaml';
import type { Words } from '../../checks/rule.ts';
import type { Bilingual } from '../../grammar/bilingual.ts';
import { fr } from '../../grammar/fr.ts';
import { tooDeep } from './yaml-limit.ts';

/** The problem of an alias (`*name`) without an anchor, usually text that begins with an asterisk. */
export function unknownAlias(name: string): Words {
  return {
    message: { en: `Nothing is called "&${name}".`, fr: fr`Rien ne s'appelle « &${name} ».` },
    hint: {
      en: 'Put text that begins with * in quotes.',
      fr: fr`Mettez entre guillemets droits un texte qui commence par *.`,
    },
  };
}

/** Rewords an error of the YAML parser for editors. */
export function yamlSlip({ code, message }: YAMLError): Words {
  if (message.startsWith('Maximum call stack')) return tooDeep;
  return slipsByMessage.find(([part]) => part.test(message))?.[1] ?? slips[code] ?? notYaml;
}

const quoteIt: Bilingual = {
  en: 'Put the text in quotes if it starts with or holds a special character.',
  fr: fr`Mettez le texte entre guillemets droits s'il commence par un signe spécial ou en contient un.`,
};

const notYaml: Words = {
  message: { en: 'This is not YAML.', fr: fr`Ce n'est pas du YAML.` },
  hint: quoteIt,
};

const keyWithoutValue: Words = {
  message: {
    en: 'This key is not followed by a colon and a space.',
    fr: fr`Cette clé n'est pas suivie de deux-points et d'une espace.`,
  },
  hint: {
    en: 'Write the key, a colon, a space and the value, for example title: "…".',
    fr: fr`Écrivez la clé, deux-points, une espace et la valeur, par exemple title: "…".`,
  },
};

const slips: Partial<Record<YAMLError['code'], Words>> = {
  DUPLICATE_KEY: {
    message: { en: 'This key stands twice in the same record.', fr: fr`Cette clé est deux fois dans la même fiche.` },
    hint: { en: 'Keep one of the two.', fr: fr`Gardez l'une des deux.` },
  },
  TAB_AS_INDENT: {
    message: { en: 'A tab stands in the indentation.', fr: fr`Le retrait contient une tabulation.` },
    hint: { en: 'Indent with spaces.', fr: fr`Mettez des espaces en retrait.` },
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: {
      en: 'A colon and a space in this text begin another key.',
      fr: fr`Dans ce texte, deux-points et une espace ouvrent une autre clé.`,
    },
    hint: {
      en: 'Put the text in quotes, or line up the next key with this one.',
      fr: fr`Mettez le texte entre guillemets droits, ou alignez la clé suivante sur celle-ci.`,
    },
  },
  BLOCK_IN_FLOW: {
    message: {
      en: 'A list or record over several lines cannot stand within brackets.',
      fr: fr`Une liste ou une fiche sur plusieurs lignes n'a pas sa place entre crochets ou accolades.`,
    },
    hint: { en: 'Write it in one line, or without brackets.', fr: fr`Écrivez-la sur une ligne, ou sans crochets.` },
  },
  BAD_INDENT: {
    message: {
      en: 'The indentation does not fit the lines above.',
      fr: fr`Le retrait ne suit pas celui des lignes précédentes.`,
    },
    hint: { en: 'Line up the keys of one record.', fr: fr`Alignez les clés d'une même fiche.` },
  },
  BAD_SCALAR_START: {
    message: {
      en: 'Text cannot start with this character.',
      fr: fr`Un texte ne peut pas commencer par ce signe.`,
    },
    hint: { en: 'Put the text in quotes.', fr: fr`Mettez le texte entre guillemets droits.` },
  },
  BAD_DQ_ESCAPE: {
    message: {
      en: 'In double quotes a backslash stands before certain characters only.',
      fr: fr`Entre guillemets droits, la barre oblique inverse ne se met que devant certains signes.`,
    },
    hint: {
      en: 'Write two backslashes for one, or use single quotes.',
      fr: fr`Écrivez-en deux pour une, ou utilisez des apostrophes droites.`,
    },
  },
  MULTILINE_IMPLICIT_KEY: keyWithoutValue,
  NON_STRING_KEY: {
    message: {
      en: 'A list or record stands where a key should.',
      fr: fr`Une liste ou une fiche se trouve à la place d'une clé.`,
    },
    hint: {
      en: 'Put text that begins with a bracket or a question mark in quotes.',
      fr: fr`Mettez entre guillemets droits un texte qui commence par un crochet, une accolade ou un point d'interrogation.`,
    },
  },
  MULTIPLE_DOCS: {
    message: { en: 'A second YAML document begins here.', fr: fr`Un deuxième document YAML commence ici.` },
    hint: { en: 'Remove the line --- or ... above it.', fr: fr`Retirez la ligne --- ou ... qui le précède.` },
  },
};

/** Some codes of the parser cover several mistakes, which its message tells apart. */
const slipsByMessage: readonly (readonly [part: RegExp, words: Words])[] = [
  [/need to be followed by map values/, keyWithoutValue],
  [
    /quote/,
    {
      message: { en: 'A quotation mark is not closed.', fr: fr`Un guillemet droit n'est pas fermé.` },
      hint: {
        en: 'Close it; within single quotes an apostrophe is written twice.',
        fr: fr`Fermez-le ; entre apostrophes droites, une apostrophe s'écrit deux fois.`,
      },
    },
  ],
  [
    /Missing ,|^Unexpected scalar token$/,
    {
      message: {
        en: 'A comma is missing between brackets.',
        fr: fr`Il manque une virgule entre les crochets ou les accolades.`,
      },
      hint: {
        en: 'Separate the items with commas; put text that holds a comma or a bracket in quotes.',
        fr: fr`Séparez les éléments par des virgules ; mettez entre guillemets droits un texte qui contient une virgule ou un crochet.`,
      },
    },
  ],
  [
    /end with a/,
    {
      message: { en: 'A bracket is not closed.', fr: fr`Un crochet ou une accolade n'est pas fermé.` },
      hint: {
        en: 'Close it at the end of the list or record.',
        fr: fr`Fermez-le à la fin de la liste ou de la fiche.`,
      },
    },
  ],
  [
    /at node end/,
    {
      message: { en: 'The value has ended before this text.', fr: fr`La valeur est terminée avant ce texte.` },
      hint: {
        en: 'Put the whole text in quotes; within single quotes an apostrophe is written twice.',
        fr: fr`Mettez tout le texte entre guillemets droits ; entre apostrophes droites, une apostrophe s'écrit deux fois.`,
      },
    },
  ],
  [
    /on same line with key/,
    {
      message: { en: 'A list begins on the line of its key.', fr: fr`Une liste commence sur la ligne de sa clé.` },
      hint: {
        en: 'Begin the list on the next line, or put text that begins with a hyphen in quotes.',
        fr: fr`Commencez la liste à la ligne suivante, ou mettez entre guillemets droits un texte qui commence par un tiret.`,
      },
    },
  ],
  [
    /^Comments must/,
    {
      message: { en: 'A # stands right behind a value.', fr: fr`Un # suit immédiatement une valeur.` },
      hint: {
        en: 'Put a space before a comment, or the whole text in quotes.',
        fr: fr`Mettez une espace avant un commentaire, ou tout le texte entre guillemets droits.`,
      },
    },
  ],
];
