import type { Bilingual } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';

/** What the page before the form says. */
export const formWords = {
  title: { en: 'The form', fr: 'Le formulaire' },
  open: { en: 'Open the form', fr: 'Ouvrir le formulaire' },
  guide: { en: 'The editors’ guide', fr: 'Le guide des rédacteurs' },
  needsScript: {
    en: 'The form runs in the browser and needs JavaScript.',
    fr: fr`Le formulaire fonctionne dans le navigateur et a besoin de JavaScript.`,
  },
  how: {
    en: 'You sign in with an access token of the host of the repository; each time you save, a change is recorded there, and the site is built and checked again. On the computer of the newsroom, while npm run dev runs, the form can also work on the folder itself, in Chrome and Edge; mistakes are then told at the foot of the page as soon as you save.',
    fr: fr`Vous vous identifiez avec un jeton d'accès de l'hébergeur du dépôt ; chaque enregistrement y devient un changement, et le site est vérifié et reconstruit. Sur l'ordinateur de la rédaction, pendant que npm run dev tourne, le formulaire peut aussi travailler sur le dossier lui-même, dans Chrome et Edge ; les erreurs s'affichent alors au pied de la page dès que vous enregistrez.`,
  },
  kept: {
    en: 'Only what you change is written: order, quotation marks, comments and the zeros of decimals stay. Three things do not: lines that end as on Windows (CRLF) end as elsewhere (LF), a byte order mark goes, and so do blank lines at the very beginning or end of a file.',
    fr: fr`Seul ce que vous changez est écrit : l'ordre, les guillemets, les commentaires et les zéros des décimales restent. Trois choses ne restent pas : les fins de ligne de Windows (CRLF) deviennent celles d'ailleurs (LF), une marque d'ordre des octets disparaît, ainsi que les lignes vides au tout début ou à la toute fin d'un fichier.`,
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
