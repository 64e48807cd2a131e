import type { Root } from 'hast';
import { visit } from './visit.ts';

/** Adds the state of a task-list item in words: a checkbox alone has no name (WCAG 4.1.2). */
export function rehypeTaskState({ done, open }: { done: string; open: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'input') properties.ariaLabel = properties.checked === true ? done : open;
    });
  };
}
