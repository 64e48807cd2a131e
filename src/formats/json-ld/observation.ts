import type { Observation, QuantitativeValue } from 'schema-dts';
import { figureAnchor, sourceAnchor } from '../../domain/address/anchors.ts';
import type { BriefingPage } from '../../domain/briefing/briefing-page.ts';
import type { FigureCard } from '../../domain/briefing/figure-card.ts';
import { observedIn } from '../../domain/date/observed.ts';
import { quantityInWords } from '../../domain/quantity/quantity.ts';
import { knownAmounts, plainAmount, unitText } from '../../domain/quantity/quantity-record.ts';
import { statusInWords } from '../../domain/record/told-status.ts';
import { inBrackets } from '../../grammar/brackets.ts';
import { edtfDuration, startOf } from '../../grammar/edtf-duration.ts';
import type { Figure } from '../../schema/figure.ts';

/** Addresses that an observation refers to. */
export interface ObservationPlace {
  /** The absolute address of the briefing. */
  readonly address: string;
  /** Returns the absolute address of a variable's page. */
  readonly variableAddress: (variable: string) => string;
  /** What the files of variables say of them. */
  readonly variableNames: BriefingPage['variableNames'];
  readonly lang: string;
}

/**
 * A figure as a schema.org Observation: the exact amount, unit, what it measures, date, status and sources.
 *
 * A bound ("at least 10 000") has no `value`, because programs that read only `value` would take it for the number.
 * https://schema.org/Observation
 */
export function toObservation({ figure, sources }: FigureCard, place: ObservationPlace): Observation {
  const { address, variableAddress, variableNames, lang } = place;
  const id = `${address}#${figureAnchor(figure.id)}`;
  const { observationDate, observationPeriod, variable } = figure;
  const own = variable === undefined ? undefined : variableNames[variable];
  const unit = unitText(figure, 'other');
  const observed = observedIn(figure);
  const status = statusInWords(figure, lang);
  const isPeriod = observationPeriod !== undefined || startOf(observationDate ?? '') !== observationDate;
  const duration = observed === undefined || !isPeriod ? undefined : edtfDuration(observed);
  const start = observed === undefined ? undefined : startOf(observed);
  return {
    '@type': 'Observation',
    '@id': id,
    name: figure.label,
    description: spoken(figure, lang),
    ...amounts(figure),
    ...uncertainty(figure),
    ...(unit !== '' && { unitText: unit }),
    ...(figure.unitCode !== undefined && { unitCode: figure.unitCode }),
    ...(variable !== undefined && {
      variableMeasured: {
        '@type': 'StatisticalVariable',
        '@id': variableAddress(variable),
        name: own?.name ?? figure.label,
        ...(own?.description !== undefined && { description: own.description }),
      },
    }),
    ...(start !== undefined && { observationDate: start }),
    ...(duration !== undefined && { observationPeriod: duration }),
    ...(figure.observationAbout !== undefined && {
      observationAbout: { '@type': 'Thing', name: figure.observationAbout },
    }),
    ...(status !== undefined && { measurementQualifier: { '@type': 'Enumeration', name: status } }),
    ...(sources.length > 0 && {
      subjectOf: sources.map((source) => ({ '@id': `${address}#${sourceAnchor(source.id)}` })),
    }),
  };
}

/** The quantity in words, with its speaker. */
function spoken(figure: Figure, lang: string): string {
  const quantity = quantityInWords(figure, lang);
  return figure.attributedTo === undefined ? quantity : `${quantity} ${inBrackets(figure.attributedTo)}`;
}

type Amounts = Pick<QuantitativeValue & object, 'value' | 'minValue' | 'maxValue'>;

function amounts(figure: Figure): Amounts {
  const { value, min, max } = knownAmounts(figure);
  const bounds: Amounts = {
    ...(min !== undefined && { minValue: Number(min) }),
    ...(max !== undefined && { maxValue: Number(max) }),
  };
  if (value === undefined) return bounds;
  if (figure.qualifier === 'at-least' || figure.qualifier === 'more-than')
    return { ...bounds, minValue: Number(value) };
  if (figure.qualifier === 'at-most' || figure.qualifier === 'less-than') return { ...bounds, maxValue: Number(value) };
  return { ...bounds, value: numeric(value) };
}

/** schema.org has a property for the margin, and none for how sure it is. https://schema.org/marginOfError */
function uncertainty(figure: Figure): Pick<Observation & object, 'marginOfError' | 'additionalProperty'> {
  const [margin, confidence] = [plainAmount(figure.margin), plainAmount(figure.confidence)];
  return {
    ...(margin !== undefined && { marginOfError: { '@type': 'QuantitativeValue', value: numeric(margin) } }),
    ...(confidence !== undefined && {
      additionalProperty: {
        '@type': 'PropertyValue',
        propertyID: 'confidence',
        value: numeric(confidence),
        unitText: '%',
      },
    }),
  };
}

/** A JSON number, or text where a JSON number would not be the typed decimal. */
function numeric(plain: string): number | string {
  return isExact(plain) ? Number(plain) : plain;
}

/** Whether a JSON number equals the typed decimal, trailing zeros aside. */
function isExact(plain: string): boolean {
  const bare = plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain;
  return String(Number(plain)) === bare;
}
