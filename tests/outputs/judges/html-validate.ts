import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { type Fault, judgeOf } from './fault.ts';

const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }));

/** What html-validate finds wrong in a page by the rules of the HTML standard, without those of taste; it needs no Java. */
export function faultsByRules(html: string): Fault[] {
  return validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
}

/** Pages keep the rules of the HTML standard. */
export const htmlByRules = judgeOf(/\.html$/, faultsByRules);
