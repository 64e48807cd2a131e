import type { Nodes } from 'mdast';
import { isFromRight } from '../domain/language/text-direction.ts';
import { quantityInWords } from '../domain/quantity/quantity.ts';
import { reorderingMarks } from '../grammar/deceptive-character.ts';
import { blockText, type TextBlock } from './block-text.ts';
import { boundText } from './bound-text.ts';
import type { Path, Prose } from './checked-file.ts';
import { characterWords } from './deceptive-words.ts';
import { positionOf, type Report, type Rule } from './rule.ts';

/** Where text runs from left to right, no mark of the other direction stands before a number: its digits would change places. */
export const reorderingMark: Rule = {
  name: 'file',
  level: 'error',
  file({ record, lang }, report) {
    if (isFromRight(lang)) return;
    for (const { path, mark } of marksIn(record, [])) {
      if (!isProse(path)) report({ where: { value: path }, ...characterWords('reordering', mark) });
    }
  },
  prose(prose, file, report) {
    if (isFromRight(file.lang)) return {};
    const block = (node: TextBlock) => {
      const text = blockText(node, prose);
      const whole = text.without();
      for (const { start, end } of reorderingMarks(whole))
        report({
          where: { prose, position: text.position(start, end) },
          ...characterWords('reordering', whole.slice(start, end)),
        });
    };
    return {
      paragraph: block,
      heading: block,
      tableCell: block,
      textDirective(node, ancestors) {
        const bound = boundText(node, ancestors, file);
        if (bound === undefined || bound.typed !== '') return;
        const before = bound.around.before.slice(-reach);
        const [mark] = reorderingMarks(before + quantityInWords(bound.figure, file.lang)).slice(-1);
        if (mark === undefined || mark.start >= before.length) return;
        report({
          where: { prose, position: positionOf(node) },
          ...characterWords('reordering', before.slice(mark.start, mark.end)),
        });
      },
      image: (node) => told(node, node.alt, prose, report),
      imageReference: (node) => told(node, node.alt, prose, report),
      inlineCode: (node) => told(node, node.value, prose, report),
    };
  },
  site({ site, sharedSources, topics, variables }, report) {
    const runsFromLeft = (path: Path) => {
      const lang = path.findLast((key) => site.languages.includes(String(key)));
      return !(lang === undefined ? site.languages : [String(lang)]).some(isFromRight);
    };
    for (const { file, record } of [...sharedSources, ...topics, ...variables, { file: 'site.yaml', record: site }])
      for (const { path, mark } of marksIn(record, []))
        if (runsFromLeft(path)) report(file, { where: { value: path }, ...characterWords('reordering', mark) });
  },
};

const reach = 80;

function told(node: Nodes, text: string | null | undefined, prose: Prose, report: Report): void {
  const [mark] = reorderingMarks(text ?? '');
  if (mark === undefined) return;
  report({
    where: { prose, position: positionOf(node) },
    ...characterWords('reordering', (text ?? '').slice(mark.start, mark.end)),
  });
}

/** Fields that are Markdown are read as such. */
function isProse([field, , key]: Path): boolean {
  return field === 'keyPoints' || (field === 'figures' && key === 'note');
}

function* marksIn(value: unknown, path: Path): Generator<{ path: Path; mark: string }> {
  if (typeof value === 'string') {
    const [mark] = reorderingMarks(value);
    if (mark !== undefined) yield { path, mark: value.slice(mark.start, mark.end) };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* marksIn(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* marksIn(inner, [...path, key]);
  }
}
