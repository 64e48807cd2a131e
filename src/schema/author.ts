import { z } from 'zod';
import { fr } from '../grammar/fr.ts';
import { advise } from './advice.ts';
import { record } from './record.ts';
import { line, webAddress } from './text.ts';

/** An author: a name, or a name with an address and a role. */
export const author = z.union(
  [
    line(advise('Write the name of the author.', fr`Écrivez le nom de l'auteur.`)),
    record(
      {
        name: line(advise('Write the name of the author.', fr`Écrivez le nom de l'auteur.`)).describe(
          'The name as printed in the byline.',
        ),
        url: webAddress(
          advise('Write the address of a page about the author.', fr`Écrivez l'adresse d'une page sur l'auteur.`),
        )
          .optional()
          .describe('A page about the author (http or https).'),
        role: line(
          advise(
            'Write what the author does, for example correspondent.',
            fr`Écrivez la fonction de l'auteur, par exemple correspondante.`,
          ),
        )
          .optional()
          .describe('What the author does, for example correspondent.'),
      },
      advise(
        'Write the author as a name, or with name, url and role.',
        fr`Écrivez le nom de l'auteur, ou une fiche avec name, url et role.`,
      ),
    ),
  ],
  advise(
    'Write the author as a name, or with name, url and role.',
    fr`Écrivez le nom de l'auteur, ou une fiche avec name, url et role.`,
  ),
);

export type Author = z.output<typeof author>;
