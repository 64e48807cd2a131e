import type { Bilingual } from './bilingual.ts';
import { parseDecimal } from './decimal.ts';
import type { Formula, Step } from './formula.ts';
import { fr } from './fr.ts';
import { isSlug } from './slug.ts';

const deepest = 50;

/** Replacements for signs that look right but are not allowed. */
const lookalikes: Readonly<Record<string, string | undefined>> = {
  '×': '*',
  '·': '*',
  '÷': '/',
  ':': '/',
  '−': '-',
  '–': '-',
};

const decimalPoint: Bilingual = {
  en: 'Write decimals with a point, and no sign between thousands.',
  fr: fr`Écrivez les décimales avec un point, et rien entre les milliers.`,
};

/** Thrown where a text stops being a formula, with the reason. */
export class Unreadable extends Error {
  readonly index: number;
  readonly reason: Bilingual;
  constructor(index: number, reason: Bilingual) {
    super(reason.en);
    this.index = index;
    this.reason = reason;
  }
}

function misplaced(found: string): Bilingual {
  if (found === ',') return decimalPoint;
  const operator = lookalikes[found];
  if (operator !== undefined)
    return { en: `Write ${operator} instead of ${found}.`, fr: fr`Écrivez ${operator} au lieu de ${found}.` };
  return {
    en: `"${found}" cannot stand here. Write numbers, {figure id}, + - * / and brackets.`,
    fr: fr`« ${found} » n'a pas sa place ici. Écrivez des nombres, {identifiant d'un chiffre}, + - * / et des parenthèses.`,
  };
}

/** A recursive-descent parser with bounded nesting, so no input exhausts the stack. */
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
    if (this.#next() === undefined)
      throw new Unreadable(start, { en: 'This bracket is not closed.', fr: fr`Cette parenthèse n'est pas fermée.` });
    if (this.#next() !== ')') throw this.#unexpected();
    this.#index += 1;
    return inner;
  }

  #figure(): Formula {
    const end = this.#text.indexOf('}', this.#index);
    if (end === -1)
      throw new Unreadable(this.#index, { en: 'This { is not closed.', fr: fr`Cette accolade { n'est pas fermée.` });
    const id = this.#text.slice(this.#index + 1, end).trim();
    if (!isSlug(id))
      throw new Unreadable(this.#index, {
        en: 'Write the id of a figure between { and }, for example {troops-present}.',
        fr: fr`Écrivez l'identifiant d'un chiffre entre { et }, par exemple {soldats-presents}.`,
      });
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

  /** Skips the current sign and parses what follows, one level deeper. */
  #deeper(read: () => Formula): Formula {
    this.#depth += 1;
    if (this.#depth > deepest)
      throw new Unreadable(this.#index, {
        en: `Nest at most ${deepest} brackets or minus signs.`,
        fr: fr`Emboîtez au plus ${deepest} parenthèses ou signes moins.`,
      });
    this.#index += 1;
    const formula = read();
    this.#depth -= 1;
    return formula;
  }

  /** The next non-blank character, without consuming it. */
  #next(): string | undefined {
    while (/^\s$/.test(this.#text[this.#index] ?? '')) this.#index += 1;
    return this.#text[this.#index];
  }

  #unexpected(): Unreadable {
    const codePoint = this.#text.codePointAt(this.#index);
    if (codePoint === undefined)
      return new Unreadable(this.#index, {
        en: 'The formula ends too early: write a number or {figure id} here.',
        fr: fr`La formule s'arrête trop tôt : écrivez ici un nombre ou {identifiant d'un chiffre}.`,
      });
    return new Unreadable(this.#index, misplaced(String.fromCodePoint(codePoint)));
  }
}
