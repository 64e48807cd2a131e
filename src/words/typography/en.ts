import { list } from '../prose/list.ts';
import type { TypographyWords } from './typography-words.ts';

/** English, with and without the full stops of American titles. */
export const en: TypographyWords = {
  beforeNumber: list(`
    No. Nos. no. nos. No Nos p. pp. § §§ vol. Vol. vols. ch. chap. fig. Fig. figs. art. Art. sec. para. l. ll.
  `),
  afterNumber: list('a.m. p.m. am pm BC AD BCE CE'),
  beforeName: list(
    'Mr Mr. Mrs Mrs. Ms Ms. Mx Mx. Messrs Messrs. Dr Dr. Drs Drs. Prof Prof. Rev. Fr. St St. Sgt. Capt. Gen. Sen. Rep.',
  ),
  together: [],
};
