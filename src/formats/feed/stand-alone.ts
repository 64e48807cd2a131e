import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { Parser } from 'htmlparser2';

/** Attributes that have a meaning on our page only; ids might collide elsewhere. */
const ofThePage = new Set([
  ...['id', 'class', 'role', 'tabindex', 'style', 'popover', 'aria-labelledby', 'aria-describedby'],
]);

const links = new Set(['href', 'src']);

/**
 * Makes a part of a page readable elsewhere: addresses become absolute, fragments lead to the page, `data` and `time`
 * become isolated text, and everything used only by our styles and scripts is removed. What need not change stays as it is
 * written: making a tree and printing it again takes three times as long.
 *
 * @param html Printed by `hast-util-to-html`.
 * @param address The absolute address of the page.
 * @param dir The text direction of the page.
 */
export function standAlone(html: string, address: string, dir: 'ltr' | 'rtl'): string {
  let [made, end, isData] = ['', 0, false];
  const replace = (start: number, next: number, by: string) => {
    made += html.slice(end, start) + by;
    end = next;
  };
  const parser = new Parser({
    onopentagname(name) {
      isData = name === 'data';
      if (isData) replace(parser.startIndex, parser.startIndex, `<bdi dir="${dir}">`);
    },
    onattribute(name, value) {
      if (isData) return;
      // With the blank before it.
      const start = parser.startIndex - 1;
      if (ofThePage.has(name)) replace(start, parser.endIndex, '');
      if (!links.has(name)) return;
      const absolute = new URL(value, address).href;
      if (absolute !== value) replace(start, parser.endIndex, printed(name, absolute));
    },
    onopentag() {
      // Skips its attributes, too.
      if (isData) end = parser.endIndex + 1;
    },
    onclosetag(name) {
      if (name === 'data') replace(parser.startIndex, parser.endIndex + 1, '</bdi>');
    },
  });
  parser.end(html);
  return made + html.slice(end);
}

/** An attribute with the blank before it. */
function printed(name: string, value: string): string {
  return toHtml(h('a', { [name]: value })).slice('<a'.length, -'></a>'.length);
}
