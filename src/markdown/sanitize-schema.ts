import { defaultSchema, type Options } from 'rehype-sanitize';

/**
 * What may reach a page: GitHub's list, plus the elements and attributes that our own plugins write. HTML that an
 * editor typed is text by then, so this is the second lock on the same door.
 */
export const sanitizeSchema: Options = {
  ...defaultSchema,
  // Ids are ours: headings, figures, sources. They never come from HTML, and prefixed ones would break every permalink.
  clobber: [],
  tagNames: [...(defaultSchema.tagNames ?? []), 'data', 'time', 'figure', 'figcaption', 'aside', 'section'],
  attributes: {
    ...defaultSchema.attributes,
    '*': ['id', 'className', 'role', 'ariaLabel', 'ariaLabelledBy', 'ariaDescribedBy', 'align', 'title', 'dir', 'lang'],
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
