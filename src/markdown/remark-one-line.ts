import type { Extension } from 'micromark-util-types';
import type { Processor } from 'unified';

/** Blocks of CommonMark, and footnotes, which have no place to stand below a single line. */
const disable = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'gfmFootnoteCall',
  'gfmPotentialFootnoteCall',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'thematicBreak',
];

/**
 * Limits Markdown to what stands within a line: `- a`, `# a` or `1. a` in a key point are text as typed, since a block
 * would not fit its place. Changes the parser only, and comes after the extensions whose blocks it takes away.
 */
export function remarkOneLine(this: Processor): void {
  const data = this.data();
  const extensions = (data.micromarkExtensions ?? []) as Extension[];
  data.micromarkExtensions = [
    ...extensions.map(({ flow: _flow, document: _document, ...inline }) => inline),
    { disable: { null: disable } },
  ];
}
