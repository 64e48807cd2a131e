import { list } from '../prose/list.ts';
import type { TypographyWords } from './typography-words.ts';

/** Arabic. */
export const ar: TypographyWords = {
  beforeNumber: list('رقم الرقم ص ص. صفحة المادة الفقرة §'),
  afterNumber: list('ق.م ق.م. م م. هـ'),
  beforeName: list('د. أ. م. أ.د.'),
  together: list('ق._م. ق._م'),
};
