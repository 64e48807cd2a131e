import { brokenLink } from './broken-link.ts';
import { characterReference } from './character-reference.ts';
import { correctionMismatch } from './correction-mismatch.ts';
import { dateMismatch } from './date-mismatch.ts';
import { dateOrder } from './date-order.ts';
import { derivedMismatch } from './derived-mismatch.ts';
import { directive } from './directive.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateSlug } from './duplicate-slug.ts';
import { excessMarkup } from './excess-markup.ts';
import { figureMismatch } from './figure-mismatch.ts';
import { figureText } from './figure-text.ts';
import { headingOrder } from './heading-order.ts';
import { language } from './language.ts';
import { literalMarkup } from './literal-markup.ts';
import { lostText } from './lost-text.ts';
import { missingAlt } from './missing-alt.ts';
import { movedAddress } from './moved-address.ts';
import { nesting } from './nesting.ts';
import { rawHtml } from './raw-html.ts';
import { readAsList } from './read-as-list.ts';
import { relativeDate } from './relative-date.ts';
import { reorderingMark } from './reordering-mark.ts';
import type { Rule } from './rule.ts';
import { scaledUnit } from './scaled-unit.ts';
import { topicClash } from './topic-clash.ts';
import { translationMismatch } from './translation-mismatch.ts';
import { unattributedQuote } from './unattributed-quote.ts';
import { unboundNumber } from './unbound-number.ts';
import { unknownBriefing } from './unknown-briefing.ts';
import { unknownDirective } from './unknown-directive.ts';
import { unknownFigure } from './unknown-figure.ts';
import { unknownSource } from './unknown-source.ts';
import { unreadText } from './unread-text.ts';
import { unsafeUrl } from './unsafe-url.ts';
import { unusedFigure } from './unused-figure.ts';
import { unusedSource } from './unused-source.ts';
import { variableLabel } from './variable-label.ts';
import { variableUnit } from './variable-unit.ts';

/** All rules for readable content, in the order of the contract; errors first. */
export const rules: readonly Rule[] = [
  nesting,
  excessMarkup,
  characterReference,
  reorderingMark,
  language,
  directive,
  duplicateId,
  duplicateSlug,
  unknownSource,
  unknownFigure,
  unknownBriefing,
  unknownDirective,
  figureText,
  figureMismatch,
  derivedMismatch,
  variableUnit,
  scaledUnit,
  translationMismatch,
  dateMismatch,
  correctionMismatch,
  dateOrder,
  unsafeUrl,
  brokenLink,
  missingAlt,
  headingOrder,
  lostText,
  readAsList,
  literalMarkup,
  rawHtml,
  unreadText,
  variableLabel,
  movedAddress,
  topicClash,
  unboundNumber,
  unusedSource,
  unusedFigure,
  unattributedQuote,
  relativeDate,
];
