/** Shows the content's problems at the foot of every page of the development server. A click opens the editor. */
import type { PanelContent, PanelLine } from '../domain/problem/told-problems.ts';
import { refreshPage } from './page-refresh.ts';

const style = `
  :host { position: fixed; inset: auto 0 0 0; z-index: 2147483647; color-scheme: light dark; }
  details { max-block-size: 45vh; overflow: auto; color: #fff; background: #1b1d22; font: 14px/1.5 ui-monospace, monospace; }
  details.errors { border-block-start: 4px solid #ff6b5e; }
  details.warnings { border-block-start: 4px solid #f0b429; inline-size: fit-content; }
  summary { padding: 0.5rem 1rem; cursor: pointer; font-weight: 700; }
  ul { margin: 0; padding: 0 1rem 1rem; list-style: none; }
  li { padding-block: 0.4rem; border-block-start: 1px solid #3c4048; overflow-wrap: anywhere; }
  button { padding: 0; border: 0; color: #9fc9ff; background: none; font: inherit; text-decoration: underline; cursor: pointer; }
  b { margin-inline: 0.75rem; }
  .error b { color: #ff8d83; }
  .warning b { color: #f5c451; }
  :focus-visible { outline: 2px solid #fff; outline-offset: 2px; }
`;

const host = document.createElement('precis-problems');
const root = host.attachShadow({ mode: 'open' });
const closed = 'precis-problems-closed';

function show({ lang, summary, lines }: PanelContent): void {
  host.remove();
  if (lines.length === 0) return;
  const errors = lines.some(({ level }) => level === 'error');
  const details = element('details', { className: errors ? 'errors' : 'warnings', lang });
  host.role = 'region';
  host.ariaLabel = summary;
  // Warnings start collapsed; errors stay open until closed.
  details.open = errors && sessionStorage.getItem(closed) !== summary;
  const title = element('summary', { textContent: summary });
  title.onclick = () => (details.open ? sessionStorage.setItem(closed, summary) : sessionStorage.removeItem(closed));
  const list = element('ul', {});
  list.append(...lines.map(item));
  details.append(title, list);
  root.replaceChildren(element('style', { textContent: style }), details);
  document.body.append(host);
}

function item({ where, open, level, rule, text }: PanelLine): HTMLLIElement {
  const line = element('li', { className: level });
  const button = element('button', { type: 'button', textContent: where });
  button.onclick = () => fetch(`${import.meta.env.BASE_URL}__open-in-editor?file=${encodeURIComponent(open)}`);
  line.append(button, element('b', { textContent: `${level} ${rule}` }), text);
  return line;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties);
}

import.meta.hot?.on('precis:problems', show);
import.meta.hot?.on('precis:changed', async () => {
  // The browser form: what somebody types there would be lost.
  if (document.body.dataset.refresh === 'never') return;
  const shown = host.isConnected;
  await refreshPage();
  if (shown) document.body.append(host);
});
import.meta.hot?.send('precis:ready');
