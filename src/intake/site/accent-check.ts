import { readFileSync } from 'node:fs';
import { type AccentProblem, accentProblems, leastContrast } from '../../domain/look/accent.ts';
import { type SchemeColours, schemeColours } from '../../domain/look/colour-token.ts';
import type { PreviewColours } from '../../domain/look/look.ts';
import { fr } from '../../grammar/fr.ts';
import type { Theme } from '../../schema/theme.ts';
import type { FileProblem } from '../file/file-problem.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';

/** What links stand on: the paper, and the tint of what a link led to. */
export function grounds(): SchemeColours[] {
  const css = tokens();
  return ['--paper', '--tint'].map((token) => schemeColours(css, token));
}

/** The light colours of pages whose site has no accent of its own, for what is drawn outside of a browser. */
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

/** A colour of the pages in both schemes, by its token. */
export function colourToken(token: string): SchemeColours {
  return schemeColours(tokens(), token);
}

function tokens(): string {
  return readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
}

/** The problems of the accent in `site.yaml`, each at the colour that has it. */
export function checkAccent(theme: Theme | undefined, locate: YamlFile<unknown>['locate']): FileProblem[] {
  if (theme?.accent === undefined) return [];
  return accentProblems(theme.accent, grounds()).map((problem) => ({
    ...locate({ value: ['theme', 'accent', ...problem.path] }),
    rule: 'schema',
    level: 'error',
    ...words(problem),
  }));
}

function words({ typed, scheme, contrast, nearest }: AccentProblem): Pick<FileProblem, 'message' | 'hint'> {
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
  // Cut, not rounded: 4.496 must not be shown as the 4.5 that it misses.
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
