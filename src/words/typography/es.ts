import { list } from '../prose/list.ts';
import type { TypographyWords } from './typography-words.ts';

/** Spanish. */
export const es: TypographyWords = {
  beforeNumber: list(`
    n.º n.os n.ᵒˢ nº N.º Nº núm. núms. Núm. p. pp. pág. págs. § §§ art. arts. Art. cap. caps. vol. vols. t. fig. figs. tel. Tel.
  `),
  afterNumber: list('a._C. d._C. a._m. p._m.'),
  beforeName: list('Sr. Sra. Sres. Sras. Srta. D. D.ª Dña. Dr. Dra. Prof. Profa. S. Sto. Sta.'),
  together: list('EE._UU. JJ._OO. FF._AA. RR._HH. p._ej. P._ej. a._C. d._C. a._m. p._m.'),
};
