/** Optional additions to a briefing. Each is independent, so one that a browser lacks does not affect the others. */
import { figureReference } from './figure-reference.ts';
import { copyButton, helpButton } from './help-button.ts';
import { newUpdates } from './last-visit.ts';
import { closeSourceEasily } from './open-source.ts';
import { scrollRailOnly } from './rail-in-place.ts';

function start(): void {
  const helps = document.getElementById('helps');
  if (helps) addHelps(helps, helps.dataset as Readonly<Record<string, string>>);
}

start();
closeSourceEasily();
scrollRailOnly();
// The development server updates pages in place.
if (import.meta.env.DEV) document.addEventListener('precis:refreshed', start);

function addHelps(place: HTMLElement, words: Readonly<Record<string, string>>): void {
  const { reference = '', comma = '', cite = '', copied = '', share = '', copyLink = '', changed = '' } = words;
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  // The clipboard is available only on secure origins.
  const canCopy = 'clipboard' in navigator;

  if (canCopy) {
    place.append(copyButton(cite, '', copied, () => `${reference}. ${address}`));
    for (const card of document.querySelectorAll('.figure-card')) {
      const label = card.querySelector('.figure-label')?.textContent.trim() ?? '';
      const text = () => `${figureReference(card, comma)}. ${reference}. ${address}#${card.id}`;
      card.querySelector('details')?.append(copyButton(cite, label, copied, text));
    }
  }
  if ('share' in navigator) {
    // Closing the share sheet is not an error.
    place.append(helpButton(share, '', () => navigator.share({ title: document.title, url: address }).catch(() => {})));
  } else if (canCopy) {
    place.append(copyButton(copyLink, '', copied, () => address));
  }

  const updates = [...document.querySelectorAll('#updates ol > li')];
  const unseen = updates.slice(0, newUpdates(location.pathname, updates.length));
  if (unseen.length === 0) return;
  const log = document.createElement('a');
  log.href = '#updates';
  log.textContent = changed;
  place.append(log);
  for (const update of unseen) {
    update.prepend(mark(changed));
    const hash = update.querySelector<HTMLAnchorElement>('a[href^="#figure-"]')?.hash;
    // A place of a card, such as that of its correction, begins with the card's own id.
    const [card = ''] = hash?.slice(1).split('--') ?? [];
    document.getElementById(card)?.append(mark(changed));
  }
}

function mark(words: string): HTMLElement {
  const paragraph = document.createElement('p');
  const strong = document.createElement('b');
  strong.textContent = words;
  paragraph.append(strong);
  return paragraph;
}
