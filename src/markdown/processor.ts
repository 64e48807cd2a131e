import type { Element, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { BodyPart } from '../domain/record/body-part.ts';
import { wordsFor } from '../words/words.ts';
import { bodyParts } from './body-parts.ts';
import { findExcessMarkup } from './excess-markup.ts';
import { rehypeBasePath } from './rehype-base-path.ts';
import { rehypeScrollingTable } from './rehype-scrolling-table.ts';
import { rehypeTaskState } from './rehype-task-state.ts';
import { remarkCitation } from './remark-citation.ts';
import { remarkCitationLink } from './remark-citation-link.ts';
import { remarkContext } from './remark-context.ts';
import { remarkDateText } from './remark-date-text.ts';
import { remarkDepth } from './remark-depth.ts';
import { remarkFactPlace } from './remark-fact-place.ts';
import { remarkFigureReference } from './remark-figure-reference.ts';
import { remarkHeadingId } from './remark-heading-id.ts';
import { remarkJoinedText } from './remark-joined-text.ts';
import { remarkOneLine } from './remark-one-line.ts';
import { remarkPicture } from './remark-picture.ts';
import { remarkPosition } from './remark-position.ts';
import { remarkQuote } from './remark-quote.ts';
import { remarkRawHtml } from './remark-raw-html.ts';
import { remarkTypography } from './remark-typography.ts';
import { remarkUnknownDirective } from './remark-unknown-directive.ts';
import type { RenderContext } from './render-context.ts';
import { sanitizeSchema } from './sanitize-schema.ts';
import { parseLineNatively, parseNatively } from './satteri-parser.ts';

// GFM's single tilde would strike out "~10 000" to the next tilde, so only two do.
const syntax = unified()
  .use(remarkParse)
  .use(remarkDepth)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(remarkCitation);
const bodyParser = syntax().use(remarkPosition).use(remarkUnknownDirective).freeze();
const lineParser = syntax().use(remarkOneLine).use(remarkPosition).use(remarkUnknownDirective).freeze();

/** A renderer a language: the words of footnotes are the only option that differs between files. */
const renderers = new Map<string, ReturnType<typeof createRenderer>>();

function createRenderer(lang: string) {
  const words = wordsFor(lang);
  return unified()
    .use(remarkRawHtml)
    .use(remarkHeadingId) // before typography: a no-break space in an id breaks links
    .use(remarkFigureReference)
    .use(remarkDateText)
    .use(remarkQuote) // before citations: it leaves one in its caption
    .use(remarkContext)
    .use(remarkFactPlace)
    .use(remarkPicture)
    .use(remarkCitationLink)
    .use(remarkJoinedText)
    .use(remarkTypography) // sees whole texts
    .use(remarkRehype, {
      clobberPrefix: '',
      footnoteLabel: words.footnotes,
      footnoteBackLabel: (index: number) => words.footnoteBack(index + 1),
    })
    .use(rehypeScrollingTable, { name: words.table })
    .use(rehypeTaskState, { done: words.taskDone, open: words.taskOpen })
    .use(rehypeBasePath)
    .use(rehypeSanitize, sanitizeSchema)
    .use(rehypeStringify)
    .freeze();
}

/**
 * Who parses: satteri what it reads as remark does, and remark the rest; or remark all of it, to compare. The trees are the
 * same (tests/unit/markdown/satteri-parser.test.ts).
 */
type Parser = 'satteri' | 'remark';
const chosen: Parser = process.env.PRECIS_PARSER === 'remark' ? 'remark' : 'satteri';

/** The tree of a body, as parsed; a word after a colon that is no directive is text again. Empty if the text holds more markup than can be parsed in time. */
export function parseBody(text: string, parser = chosen): Root {
  return parse(text, bodyParser, parser === 'satteri' ? parseNatively : undefined);
}

/** The tree of a field that holds one line of Markdown: phrasing content only, `# 1` is text. */
export function parseLine(text: string, parser = chosen): Root {
  return parse(text, lineParser, parser === 'satteri' ? parseLineNatively : undefined);
}

function parse(text: string, parser: typeof bodyParser, native?: typeof parseNatively): Root {
  const excessMarkup = findExcessMarkup(text);
  if (excessMarkup !== undefined) return { type: 'root', children: [], data: { excessMarkup } };
  return parser.runSync(native?.(text) ?? parser.parse(text), text) as Root;
}

/** Sanitised HTML of a parsed tree, in pieces; the tree is changed on the way. `text` is what it was parsed from. */
export function renderBody(tree: Root, text: string, context: RenderContext): BodyPart[] {
  const { renderer, file, html } = toHtml(tree, text, context);
  return bodyParts(html, (part) => renderer.stringify(part, file));
}

/** Sanitised HTML of a single line, without the paragraph around it, in one piece. */
export function renderLine(tree: Root, text: string, context: RenderContext): string {
  const { renderer, file, html } = toHtml(tree, text, context);
  const paragraph = html.children.find((child): child is Element => child.type === 'element');
  return renderer.stringify({ type: 'root', children: paragraph?.children ?? [] }, file);
}

function toHtml(tree: Root, text: string, context: RenderContext) {
  const renderer = renderers.get(context.lang) ?? createRenderer(context.lang);
  renderers.set(context.lang, renderer);
  const file = new VFile({ value: text, data: { renderContext: context } });
  return { renderer, file, html: renderer.runSync(tree, file) as HtmlRoot };
}
