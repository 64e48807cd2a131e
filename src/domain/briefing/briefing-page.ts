import type { DatedEvent } from '../../schema/dated-event.ts';
import type { Image } from '../../schema/image.ts';
import type { Update } from '../../schema/update.ts';
import type { PageLink } from '../address/page-link.ts';
import type { ObservedPeriod } from '../date/observed-period.ts';
import type { BriefingState } from '../graph/briefing-state.ts';
import type { Neighbours } from '../graph/neighbours.ts';
import type { RelatedBriefing } from '../graph/related-briefings.ts';
import type { ShownVariable } from '../graph/shown-variable.ts';
import type { VariableName } from '../graph/variable-name.ts';
import type { NamedAuthor } from '../record/author.ts';
import type { BodyPart } from '../record/body-part.ts';
import type { NumberedSource } from '../record/numbered-source.ts';
import type { NamedPlace } from '../record/place.ts';
import type { PagePictures } from '../site/page-pictures.ts';
import type { FigureGroup } from './figure-card.ts';

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
  readonly authors: readonly NamedAuthor[];
  readonly topics: readonly PageLink[];
  readonly places: readonly NamedPlace[];
  readonly image: Image | undefined;
  readonly keyPoints: readonly string[];
  readonly body: readonly BodyPart[];
  readonly pictures: PagePictures;
  /** Preferred figures lead; deprecated ones come last in their group. */
  readonly figures: readonly FigureGroup[];
  /** What the files of its figures' variables say of them, by variable. */
  readonly variableNames: Readonly<Record<string, VariableName>>;
  /** What `::figures` with `scope=all` shows. */
  readonly variablesShown: readonly ShownVariable[];
  /** Where other sites find the code to frame its figures, if any has a frame; with the base path. */
  readonly embedsHref: string | undefined;
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
