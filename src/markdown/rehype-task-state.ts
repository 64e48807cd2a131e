import type { Root } from 'hast';
import { visit } from './visit.ts';

/** Adds the state of a task-list item in words: a checkbox alone has no name (WCAG 4.1.2). `lang` is that of the words, if it is not the page's. */
export function rehypeTaskState({ done, open, lang }: { done: string; open: string; lang?: string | undefined }) {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName !== 'input') return;
      properties.ariaLabel = properties.checked === true ? done : open;
      properties.lang = lang;
    });
  };
}
