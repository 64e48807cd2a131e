import type { FigureCard } from '../../domain/briefing/figure-card.ts';

/** The figures that no other figure replaces. */
export function standing(cards: readonly FigureCard[]): FigureCard[] {
  return cards.filter(({ replacedBy }) => replacedBy === undefined);
}

/** A figure followed by those it replaces. */
export function withReplaced(card: FigureCard, cards: readonly FigureCard[]): FigureCard[] {
  return [card, ...cards.filter(({ replacedBy }) => replacedBy?.id === card.figure.id)];
}
