/** The small helps of a briefing. None is needed, and each stands alone: where a browser lacks one, the others stay. */
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
// The development server changes a page in its place.
if (import.meta.env.DEV) document.addEventListener('precis:refreshed', start);

function addHelps(place: HTMLElement, words: Readonly<Record<string, string>>): void {
  const { reference = '', comma = '', cite = '', copied = '', share = '', copyLink = '', changed = '' } = words;
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  // Browsers hand out the clipboard on secure addresses only.
  const canCopy = 'clipboard' in navigator;

  if (canCopy) {
    place.append(copyButton(cite, '', copied, () => `${reference}. ${address}`));
    for (const card of document.querySelectorAll('.figure-card')) {
      const label = card.querySelector('.figure-label')?.textContent.trim() ?? '';
      const text = () => `${figureReference(card, comma)}. ${reference}. ${address}#${card.id}`;
      card.append(copyButton(cite, label, copied, text));
    }
  }
  if ('share' in navigator) {
    // Who closes the sheet of their system did not fail.
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
    if (hash) document.getElementById(hash.slice(1))?.append(mark(changed));
  }
}

function mark(words: string): HTMLElement {
  const paragraph = document.createElement('p');
  const strong = document.createElement('b');
  strong.textContent = words;
  paragraph.append(strong);
  return paragraph;
}
