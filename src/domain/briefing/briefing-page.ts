import type { Author } from '../../schema/author.ts';
import type { DatedEvent } from '../../schema/dated-event.ts';
import type { Figure } from '../../schema/figure.ts';
import type { Image } from '../../schema/image.ts';
import type { Place } from '../../schema/place.ts';
import type { Source } from '../../schema/source.ts';
import type { Update } from '../../schema/update.ts';
import type { ObservedPeriod } from '../date/observed-period.ts';
import type { Neighbours } from '../graph/neighbours.ts';
import type { RelatedBriefing } from '../graph/related-briefings.ts';
import type { BodyPart } from '../record/body-part.ts';
import type { PagePictures } from '../site/picture.ts';

/** A briefing as a list shows it. */
export interface BriefingLink {
  /** With the site's base path. */
  readonly href: string;
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  /** As typed: a day, or an instant. */
  readonly published: string;
  readonly topics: readonly string[];
  /** The first preferred figure, else the first one, that leads the list entry. */
  readonly leadFigure: Figure | undefined;
  readonly state: BriefingState;
}

/** What a reader must know before the first line. The gravest counts. */
export interface BriefingState {
  readonly draft: boolean;
  readonly scheduled: boolean;
  /** The moment from which the briefing is out of date, once it has passed. */
  readonly expired: string | undefined;
  readonly retracted: Update | undefined;
  readonly corrected: Update | undefined;
}

/** A source with the number that citations print. */
export interface NumberedSource {
  readonly number: number;
  readonly source: Source;
  /** Numbers and sources that it rests on, in the order of `basedOn`. */
  readonly basedOn: readonly { readonly number: number; readonly title: string; readonly id: string }[];
  readonly mentions: number;
}

/** A figure's card. */
export interface FigureCard {
  readonly figure: Figure;
  /** Numbers of the sources that the figure names, with what it says of each. */
  readonly sources: readonly {
    readonly number: number;
    readonly id: string;
    readonly title: string;
    readonly locator: string | undefined;
    readonly quote: string | undefined;
  }[];
  readonly noteHtml: string | undefined;
  readonly mentions: number;
  /** For a deprecated figure: the preferred one of its variable in this briefing. */
  readonly replacedBy: Figure | undefined;
  /** Corrections of this figure, newest first. */
  readonly corrections: readonly Update[];
  /** The figures that `derivedFrom` names, in order. */
  readonly derivedFrom: readonly Figure[];
}

/** Figures of one variable stand together; a figure without a variable stands alone. */
export interface FigureGroup {
  readonly variable: string | undefined;
  readonly cards: readonly FigureCard[];
}

/** The figures of one variable in all briefings, each with the briefing that reports it. */
export interface ShownVariable {
  readonly variable: string;
  readonly figures: readonly { readonly figure: Figure; readonly href: string; readonly title: string }[];
}

/** A date of the story with its source numbers. */
export interface DateEntry {
  readonly event: DatedEvent;
  readonly sources: readonly { readonly number: number; readonly id: string; readonly title: string }[];
}

/** Everything that a briefing's page shows: what the page is a function of, and nothing else. */
export interface BriefingPage {
  readonly slug: string;
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  readonly published: string;
  /** The moment from which the briefing is out of date, whether it has passed or not. */
  readonly expires: string | undefined;
  /** The newest update, if any. */
  readonly modified: Update | undefined;
  readonly state: BriefingState;
  readonly authors: readonly Author[];
  readonly topics: readonly string[];
  readonly places: readonly Place[];
  readonly image: Image | undefined;
  readonly keyPoints: readonly string[];
  readonly body: readonly BodyPart[];
  readonly pictures: PagePictures;
  /** Preferred figures lead; deprecated ones come last in their group. */
  readonly figures: readonly FigureGroup[];
  /** What `::figures` with `scope=all` shows. */
  readonly variablesShown: readonly ShownVariable[];
  readonly observed: ObservedPeriod;
  readonly dates: readonly DateEntry[];
  readonly sources: readonly NumberedSource[];
  /** Newest first. */
  readonly updates: readonly Update[];
  readonly related: readonly RelatedBriefing[];
  readonly neighbours: Neighbours;
  readonly translations: readonly { readonly lang: string; readonly href: string; readonly title: string }[];
  /** The original, where this is a translation. */
  readonly translationOf:
    | {
        readonly lang: string;
        readonly href: string;
        readonly title: string;
        /** The newest update of the original, if this translation is older. */
        readonly changed: Update | undefined;
      }
    | undefined;
}
