import { z } from 'zod';
import { fr } from '../grammar/fr.ts';
import { advise } from './advice.ts';
import { slug } from './slug.ts';

/** Former slugs of a briefing or page, the oldest first: feeds know a briefing without `id` by that one. */
export const aliases = z
  .array(
    slug(advise('Write a former slug, without ".md".', fr`Écrivez un ancien nom de fichier, sans « .md ».`)),
    advise(
      'Write a list of former slugs, for example [old-name].',
      fr`Écrivez une liste d'anciens noms de fichier, par exemple [ancien-nom].`,
    ),
  )
  .optional()
  .describe('Former slugs, the oldest first; their addresses lead here.');
