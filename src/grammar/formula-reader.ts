import { parseDecimal } from './decimal.ts';
import type { Formula, Step } from './formula.ts';
import { isSlug } from './slug.ts';

const deepest = 50;

/** What to type instead of signs that look right. */
const advice: Readonly<Record<string, string | undefined>> = {
  '×': 'Write * instead of ×.',
  '·': 'Write * instead of ·.',
  '÷': 'Write / instead of ÷.',
  ':': 'Write / instead of :.',
  '−': 'Write - instead of −.',
  '–': 'Write - instead of –.',
  ',': 'Write decimals with a point, and no sign between thousands.',
};

/** Where and why a text is no formula. */
export class Unreadable extends Error {
  readonly index: number;
  constructor(index: number, message: string) {
    super(message);
    this.index = index;
  }
}

/** Recursive descent; the depth of brackets and minus signs is bounded, so no text can exhaust the stack. */
export class FormulaReader {
  readonly #text: string;
  #index = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): Formula {
    const formula = this.#sum();
    if (this.#index < this.#text.length) throw this.#unexpected();
    return formula;
  }

  #sum(): Formula {
    return this.#chain(['+', '-'], () => this.#chain(['*', '/'], () => this.#operand()));
  }

  #chain(operators: readonly Step['operator'][], operand: () => Formula): Formula {
    const first = operand();
    const steps: Step[] = [];
    for (;;) {
      const operator = operators.find((candidate) => candidate === this.#next());
      if (operator === undefined) return steps.length === 0 ? first : { type: 'chain', first, steps };
      this.#index += 1;
      steps.push({ operator, operand: operand() });
    }
  }

  #operand(): Formula {
    const next = this.#next();
    if (next === '-') return this.#deeper(() => ({ type: 'negative', of: this.#operand() }));
    if (next === '(') return this.#deeper(() => this.#bracket());
    if (next === '{') return this.#figure();
    return this.#number();
  }

  #bracket(): Formula {
    const start = this.#index - 1;
    const inner = this.#sum();
    if (this.#next() === undefined) throw new Unreadable(start, 'This bracket is not closed.');
    if (this.#next() !== ')') throw this.#unexpected();
    this.#index += 1;
    return inner;
  }

  #figure(): Formula {
    const end = this.#text.indexOf('}', this.#index);
    if (end === -1) throw new Unreadable(this.#index, 'This { is not closed.');
    const id = this.#text.slice(this.#index + 1, end).trim();
    if (!isSlug(id))
      throw new Unreadable(this.#index, 'Write the id of a figure between { and }, for example {troops-present}.');
    this.#index = end + 1;
    return { type: 'figure', id };
  }

  #number(): Formula {
    const [digits = ''] = /^[0-9]+(?:\.[0-9]+)?/.exec(this.#text.slice(this.#index)) ?? [];
    const value = parseDecimal(digits);
    if (value === undefined) throw this.#unexpected();
    this.#index += digits.length;
    return { type: 'number', value };
  }

  /** Steps over the sign in hand and reads what follows it, one level further in. */
  #deeper(read: () => Formula): Formula {
    this.#depth += 1;
    if (this.#depth > deepest) throw new Unreadable(this.#index, `Nest at most ${deepest} brackets or minus signs.`);
    this.#index += 1;
    const formula = read();
    this.#depth -= 1;
    return formula;
  }

  /** The next character that is no blank, without stepping over it. */
  #next(): string | undefined {
    while (/^\s$/.test(this.#text[this.#index] ?? '')) this.#index += 1;
    return this.#text[this.#index];
  }

  #unexpected(): Unreadable {
    const codePoint = this.#text.codePointAt(this.#index);
    if (codePoint === undefined)
      return new Unreadable(this.#index, 'The formula ends too early: write a number or {figure id} here.');
    const found = String.fromCodePoint(codePoint);
    return new Unreadable(
      this.#index,
      advice[found] ?? `"${found}" cannot stand here. Write numbers, {figure id}, + - * / and brackets.`,
    );
  }
}
