import type { Figure } from '../../schema/figure.ts';
import { observedIn } from '../date/observed.ts';
import { hasAmount } from '../quantity/quantity-record.ts';
import type { BriefingPage } from './briefing-page.ts';

/** What a briefing's figures say of its story: what is confirmed, what is only claimed, what nobody has said. */
export interface KnownParts {
  readonly known: readonly Figure[];
  /** Estimated, claimed, disputed or projected. */
  readonly claimed: readonly Figure[];
  /** Without a value, or without a date though they are observed. */
  readonly unknown: readonly Figure[];
}

/**
 * The figures that a briefing relies on, by what is known of them; one whose date is missing stands twice. Undefined where
 * fewer than two parts have any, and for a retracted briefing.
 */
export function knownParts({ figures, state }: Pick<BriefingPage, 'figures' | 'state'>): KnownParts | undefined {
  const relied = figures
    .flatMap(({ cards }) => cards.map(({ figure }) => figure))
    .filter(({ rank }) => rank !== 'deprecated');
  const valued = relied.filter(hasAmount);
  const parts = {
    known: valued.filter(({ status }) => status === 'confirmed'),
    claimed: valued.filter(({ status }) => status !== 'confirmed'),
    unknown: relied.filter((figure) => !hasAmount(figure) || isUndated(figure)),
  };
  const filled = Object.values(parts).filter((part) => part.length > 0);
  return filled.length < 2 || state.retracted !== undefined ? undefined : parts;
}

/** A figure that is computed from others has their dates. */
function isUndated(figure: Figure): boolean {
  return observedIn(figure) === undefined && figure.derivedFrom === undefined;
}
