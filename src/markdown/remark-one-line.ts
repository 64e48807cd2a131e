import type { Extension } from 'micromark-util-types';
import type { Processor } from 'unified';

/** Block constructs and footnotes, which do not fit a single line. */
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
 * Limits Markdown to inline constructs: `- a`, `# a` or `1. a` in a key point stay text. Changes the parser only, and
 * must come after the extensions whose blocks it disables.
 */
export function remarkOneLine(this: Processor): void {
  const data = this.data();
  const extensions = (data.micromarkExtensions ?? []) as Extension[];
  data.micromarkExtensions = [
    ...extensions.map(({ flow: _flow, document: _document, ...inline }) => inline),
    { disable: { null: disable } },
  ];
}
