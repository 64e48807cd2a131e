import { Parser } from 'htmlparser2';
import { toIndexText } from '../grammar/search-text.ts';

/**
 * Prepares HTML for the search index: splits words in text, leaves out citations with the blank before them, and leaves
 * tags, attributes and character references as they are.
 */
export function toIndexHtml(html: string): string {
  let [made, end, isCitation] = ['', 0, false];
  const parser = new Parser(
    {
      onopentag(_name, { class: className }) {
        if (className !== 'citation') return;
        made = (made + html.slice(end, parser.startIndex)).trimEnd();
        isCitation = true;
      },
      ontext() {
        if (isCitation) return;
        const [start, next] = [parser.startIndex, parser.endIndex + 1];
        // Looks at what follows the text, since an article may be elided before an element.
        const text = toIndexText(html.slice(start, next) + html.slice(next, next + 1));
        made += html.slice(end, start) + text.slice(0, text.length - Math.min(1, html.length - next));
        end = next;
      },
      onclosetag(name) {
        if (!isCitation || name !== 'span') return;
        end = parser.endIndex + 1;
        isCitation = false;
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return made + html.slice(end);
}
