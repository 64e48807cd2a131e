import { readFileSync } from 'node:fs';
import type { AccentProblem } from '../../domain/look/accent.ts';
import { type SchemeColours, schemeColours } from '../../domain/look/colour-token.ts';
import type { PreviewColours } from '../../domain/look/look.ts';
import { fr } from '../../grammar/fr.ts';
import type { Theme } from '../../schema/theme.ts';
import type { FileProblem } from '../file/file-problem.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';

/** The backgrounds of links: paper, and the tint of a link's target. */
export function grounds(): SchemeColours[] {
  const css = tokens();
  return ['--paper', '--tint'].map((token) => schemeColours(css, token));
}

/** The light colours of a site without its own accent, for pictures. */
export function lightColours(): PreviewColours {
  const css = tokens();
  const light = (token: string) => schemeColours(css, token).light;
  return {
    paper: light('--paper'),
    ink: light('--ink'),
    soft: light('--ink-soft'),
    rule: light('--rule'),
    accent: light('--link'),
  };
}

/** A colour token in both schemes. */
export function colourToken(token: string): SchemeColours {
  return schemeColours(tokens(), token);
}

function tokens(): string {
  return readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
}

/** Problems of the accent in `site.yaml`, each at its colour. */
export async function checkAccent(
  theme: Theme | undefined,
  locate: YamlFile<unknown>['locate'],
): Promise<FileProblem[]> {
  if (theme?.accent === undefined) return [];
  // It loads a library of a hundred files, which a site without an accent does not need.
  const { accentProblems, leastContrast } = await import('../../domain/look/accent.ts');
  return accentProblems(theme.accent, grounds()).map((problem) => ({
    ...locate({ value: ['theme', 'accent', ...problem.path] }),
    rule: 'schema',
    level: 'error',
    ...words(problem, leastContrast),
  }));
}

function words(
  { typed, scheme, contrast, nearest }: AccentProblem,
  leastContrast: number,
): Pick<FileProblem, 'message' | 'hint'> {
  if (contrast === undefined || nearest === undefined) {
    return {
      message: {
        en: `"${typed}" is no opaque colour of CSS.`,
        fr: fr`"${typed}" n'est pas une couleur opaque de CSS.`,
      },
      hint: {
        en: 'Write it as #0b4f9e, rgb(11 79 158) or oklch(45% 0.15 255), in quotes.',
        fr: fr`Écrivez-la comme #0b4f9e, rgb(11 79 158) ou oklch(45% 0.15 255), entre guillemets droits.`,
      },
    };
  }
  // Truncated, not rounded: 4.496 must not be shown as 4.5, which it misses.
  const ratio = Math.floor(contrast * 100) / 100;
  const french = (number: number) => String(number).replace('.', ',');
  const paper = { light: 'clair', dark: 'sombre' }[scheme];
  return {
    message: {
      en: `Links in "${typed}" have a contrast of ${ratio} : 1 on ${scheme} paper; readers need ${leastContrast} : 1.`,
      fr: fr`Les liens en "${typed}" ont un contraste de ${french(ratio)} : 1 sur fond ${paper} ; il faut ${french(leastContrast)} : 1.`,
    },
    hint: {
      en: `The nearest colour that has it is "${nearest}".`,
      fr: fr`La couleur la plus proche qui l'atteint est "${nearest}".`,
    },
  };
}
