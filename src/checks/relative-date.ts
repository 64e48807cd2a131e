import type { Parents } from 'mdast';
import { fr } from '../grammar/fr.ts';
import { relativeDays } from '../prose/relative-day.ts';
import { blockText, type TextBlock } from './block-text.ts';
import type { Rule } from './rule.ts';

/** "Yesterday" needs its date, for readers next year. */
export const relativeDate: Rule = {
  name: 'relative-date',
  level: 'warning',
  prose: (prose, file, report) => {
    const check = (block: TextBlock, ancestors: readonly Parents[]) => {
      if (ancestors.some(isQuotation)) return;
      const text = blockText(block, prose);
      for (const { start, end } of relativeDays(text.without('date'), file.lang)) {
        const typed = text.words(start, end);
        report({
          where: { prose, position: text.position(start, end) },
          message: {
            en: `"${typed}" is another day for whoever reads this later.`,
            fr: fr`« ${typed} » sera un autre jour pour qui lira plus tard.`,
          },
          hint: {
            en: `Say which day is meant: :date[${typed}]{on=YYYY-MM-DD}.`,
            fr: fr`Dites de quel jour il s'agit : :date[${typed}]{on=AAAA-MM-JJ}.`,
          },
        });
      }
    };
    return { paragraph: check, heading: check, tableCell: check };
  },
};

function isQuotation(node: Parents): boolean {
  return node.type === 'blockquote' || (node.type === 'containerDirective' && node.name === 'quote');
}
