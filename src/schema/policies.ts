import type { z } from 'zod';
import { fr } from '../grammar/fr.ts';
import { advise } from './advice.ts';
import { record } from './record.ts';
import { localizedLine } from './text.ts';

const address = (description: string) =>
  localizedLine(
    advise(
      'Write the address of the page, such as /method/ or https://…, or one per language.',
      fr`Écrivez l'adresse de la page, telle que /methode/ ou https://…, ou une adresse par langue.`,
    ),
  )
    .optional()
    .describe(description);

/** Addresses of the newsroom's policies, named as in https://schema.org/NewsMediaOrganization. */
export const policies = record(
  {
    publishingPrinciples: address('How the newsroom works: its principles as a whole.'),
    correctionsPolicy: address('How mistakes are corrected.'),
    ethicsPolicy: address('What journalists may do and may not.'),
    verificationFactCheckingPolicy: address('How facts are checked before publication.'),
    unnamedSourcesPolicy: address('When a source stays without a name.'),
    missionCoveragePrioritiesPolicy: address('What the newsroom covers, and what first.'),
    ownershipFundingInfo: address('Who owns and who pays for it.'),
    masthead: address('Who works there.'),
    noBylinesPolicy: address('Why texts are not signed.'),
    diversityPolicy: address('How the newsroom reflects those of whom it reports.'),
    diversityStaffingReport: address('How far it does.'),
    actionableFeedbackPolicy: address('How readers are heard.'),
  },
  advise(
    'Write policies as keys and addresses, for example correctionsPolicy: /method/.',
    fr`Écrivez les règles sous forme de clés et d'adresses, par exemple correctionsPolicy: /methode/.`,
  ),
);

export type Policies = z.output<typeof policies>;
export type PolicyName = keyof Policies;
