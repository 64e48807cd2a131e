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
import { rehypeFragment } from './rehype-fragment.ts';
import { rehypeScrollingTable } from './rehype-scrolling-table.ts';
import { rehypeTaskState } from './rehype-task-state.ts';
import { remarkBareAddress } from './remark-bare-address.ts';
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

// With GFM's single tilde, "~10 000" would be struck out up to the next tilde, so two are required.
const syntax = unified()
  .use(remarkParse)
  .use(remarkDepth)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(remarkCitation);
const bodyParser = syntax().use(remarkPosition).use(remarkBareAddress).use(remarkUnknownDirective).freeze();
const lineParser = syntax()
  .use(remarkOneLine)
  .use(remarkPosition)
  .use(remarkBareAddress)
  .use(remarkUnknownDirective)
  .freeze();

/** One renderer per language: the words of footnotes are the only option that differs. */
const renderers = new Map<string, ReturnType<typeof createRenderer>>();

function createRenderer(lang: string) {
  const words = wordsFor(lang);
  return unified()
    .use(remarkRawHtml)
    .use(remarkHeadingId) // before typography, since a no-break space in an id breaks links
    .use(remarkFigureReference)
    .use(remarkDateText)
    .use(remarkQuote) // before citations, since it leaves one in its caption
    .use(remarkContext)
    .use(remarkFactPlace)
    .use(remarkPicture)
    .use(remarkCitationLink)
    .use(remarkJoinedText)
    .use(remarkTypography) // after texts are joined, so it sees whole ones
    .use(remarkRehype, {
      clobberPrefix: '',
      footnoteLabel: words.footnotes,
      footnoteLabelProperties: { className: ['sr-only'], ...words.mark },
      footnoteBackLabel: (index: number) => words.footnoteBack(index + 1),
    })
    .use(rehypeScrollingTable, { name: words.table })
    .use(rehypeTaskState, { done: words.taskDone, open: words.taskOpen, ...words.mark })
    .use(rehypeFragment)
    .use(rehypeBasePath)
    .use(rehypeSanitize, sanitizeSchema)
    .use(rehypeStringify)
    .freeze();
}

/**
 * The parser: satteri for texts it reads like remark, and remark for others; or remark for all, for comparison. The
 * trees are equal (tests/unit/markdown/satteri-parser.test.ts).
 */
type Parser = 'satteri' | 'remark';
const chosen: Parser = process.env.PRECIS_PARSER === 'remark' ? 'remark' : 'satteri';

/**
 * Parses a body. A word after a colon that is no directive becomes text again. Returns an empty tree if the text has
 * more markup than can be parsed in time.
 */
export function parseBody(text: string, parser = chosen): Root {
  return parse(text, bodyParser, parser === 'satteri' ? parseNatively : undefined);
}

/** Parses a field of one line of Markdown: inline content only, so `# 1` is text. */
export function parseLine(text: string, parser = chosen): Root {
  return parse(text, lineParser, parser === 'satteri' ? parseLineNatively : undefined);
}

function parse(text: string, parser: typeof bodyParser, native?: typeof parseNatively): Root {
  const excessMarkup = findExcessMarkup(text);
  if (excessMarkup !== undefined) return { type: 'root', children: [], data: { excessMarkup } };
  return parser.runSync(native?.(text) ?? parser.parse(text), text) as Root;
}

/**
 * Renders a parsed tree to sanitised HTML, in parts. Modifies the tree.
 *
 * @param text The source of the tree.
 */
export function renderBody(tree: Root, text: string, context: RenderContext): BodyPart[] {
  const { renderer, file, html } = toHtml(tree, text, context);
  return bodyParts(html, (part) => renderer.stringify(part, file));
}

/**
 * Renders a single line to sanitised HTML without a paragraph.
 *
 * @param text The source of the tree.
 */
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
