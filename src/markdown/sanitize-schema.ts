import { defaultSchema, type Options } from 'rehype-sanitize';

/**
 * Allowed HTML: GitHub's list, plus what our plugins write. Typed HTML is already text at this point, so this is a
 * second line of defence.
 */
export const sanitizeSchema: Options = {
  ...defaultSchema,
  // All ids are ours (headings, figures, sources), never from typed HTML; prefixes would break permalinks.
  clobber: [],
  tagNames: [...(defaultSchema.tagNames ?? []), 'data', 'time', 'figure', 'figcaption', 'aside', 'section'],
  attributes: {
    ...defaultSchema.attributes,
    '*': ['id', 'className', 'role', 'ariaLabel', 'ariaLabelledBy', 'ariaDescribedBy', 'align', 'title', 'lang'],
    a: ['href', 'dataFootnoteBackref', 'dataFootnoteRef'],
    data: ['value'],
    img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
    div: ['tabIndex'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    ol: ['start'],
    p: ['dataFacts'],
    section: ['dataFootnotes'],
    time: ['dateTime'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: [] },
};
