import { list } from '../prose/list.ts';
import type { TypographyWords } from './typography-words.ts';

/** French. "no 5" stands for "n° 5" on keyboards without the sign. */
export const fr: TypographyWords = {
  beforeNumber: list(`
    n° nᵒ nº nos no N° Nᵒ Nº No p. pp. § §§ art. Art. al. chap. ch. t. vol. fasc. liv. fig. tabl. L. R. D. f° h
    tél. Tél.
  `),
  afterNumber: list('av._J.-C. apr._J.-C. p._100 p._cent'),
  beforeName: list('M. MM. Mme Mmes Mlle Mlles Dr Dre Drs Pr Pre Prs Me Mes Mgr'),
  together: list('p._ex. av._J.-C. apr._J.-C. p._100 p._cent'),
};
