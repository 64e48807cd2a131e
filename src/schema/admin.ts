import { z } from 'zod';
import { fr } from '../grammar/fr.ts';
import { advise } from './advice.ts';
import { record } from './record.ts';

/** The browser form at `/admin/`, and where it saves. */
export const admin = record(
  {
    repository: z
      .string(advise('Write owner/repository.', fr`Écrivez propriétaire/dépôt.`))
      .regex(
        /^[\w.-]+(?:\/[\w.-]+)+$/,
        advise(
          'Write the repository as owner/repository, for example releve/site.',
          fr`Écrivez le dépôt sous la forme propriétaire/dépôt, par exemple releve/site.`,
        ),
      )
      .describe('The repository that the form saves to, as owner/repository.'),
    branch: z
      .string(
        advise('Write the name of a branch, for example main.', fr`Écrivez le nom d'une branche, par exemple main.`),
      )
      .regex(
        /^[\w./-]+$/,
        advise('Write the name of a branch, for example main.', fr`Écrivez le nom d'une branche, par exemple main.`),
      )
      .optional()
      .describe('The branch that the form saves to; main by default.'),
    backend: z
      .enum(['github', 'gitlab'], advise('Use either github or gitlab.', fr`Choisissez github ou gitlab.`))
      .optional()
      .describe('Who keeps the repository; github by default.'),
  },
  advise(
    'Write the form with a repository, for example admin: {repository: releve/site}.',
    fr`Écrivez le formulaire avec un dépôt, par exemple admin: {repository: releve/site}.`,
  ),
).describe('The browser form at /admin/, and where it saves.');

export type Admin = z.output<typeof admin>;
