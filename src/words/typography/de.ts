import { list } from '../prose/list.ts';
import type { TypographyWords } from './typography-words.ts';

/** German. */
export const de: TypographyWords = {
  beforeNumber: list('Nr. Nrn. S. § §§ Art. Abs. Bd. Bde. Kap. Abb. Tab. Ziff. Rn. Rdnr. Az. Tel.'),
  afterNumber: list('v._Chr. n._Chr. Uhr'),
  beforeName: list('Hr. Hrn. Fr. Dr. Prof. Frau Herr Herrn'),
  together: list(`
    z._B. Z._B. d._h. D._h. u._a. U._a. u._Ä. o._Ä. o._ä. u._ä. z._T. Z._T. i._d._R. I._d._R. v._a. V._a. u._U. i._A. m._E.
    s._o. s._u. o._g. u._g. z._Zt. v._Chr. n._Chr. e._V. a._D. u._v._m. u._v._a.
  `),
};
