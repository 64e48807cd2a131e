import type { FigureCard } from '../../domain/briefing/figure-card.ts';

/** Figures that no other figure replaces: those that stand by themselves among the facts. */
export function standing(cards: readonly FigureCard[]): FigureCard[] {
  return cards.filter(({ replacedBy }) => replacedBy === undefined);
}

/** A figure and, struck out beside it, those that it replaces. */
export function withReplaced(card: FigureCard, cards: readonly FigureCard[]): FigureCard[] {
  return [card, ...cards.filter(({ replacedBy }) => replacedBy?.id === card.figure.id)];
}
