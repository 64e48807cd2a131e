/**
 * The search page. The address holds the query (`?q=otan&year=2024`), so it can be shared and the back button works.
 * The engine is loaded when the field gets the focus.
 */
import { toIndexQuery } from '../grammar/search-text.ts';
import { type Hit, loadSearchEngine, type SearchEngine } from './search-engine.ts';
import { hitElement } from './search-hit.ts';

const atOnce = 10;
/** A reader sees at a glance what fewer results are. */
const worthFiltering = 10;
/** From here on filters take no room from the results. */
const wide = matchMedia('(width >= 48rem)');
/** Milliseconds: long enough to type the next letter, too short to notice. */
const pause = 150;

const form = element('#search', HTMLFormElement);
const field = element('#search-field', HTMLInputElement);
const status = element('#search-status', HTMLElement);
const list = element('#search-hits', HTMLElement);
const more = element('#search-more', HTMLButtonElement);
const filters = element('#search-filters', HTMLDetailsElement);
const selects = [...filters.querySelectorAll('select')];
const { base = '/', folder = '', found = '{}', nothing = '', unavailable = '' } = form.dataset;
const foundWords: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = JSON.parse(found);
const { lang } = document.documentElement;

let engine: Promise<SearchEngine> | undefined;
let latestRequest = 0;
let isFolding = true;
let rest: readonly { readonly data: () => Promise<Hit> }[] = [];

function element<T extends Element>(selector: string, type: new () => T): T {
  const wanted = document.querySelector(selector);
  if (!(wanted instanceof type)) throw new Error(`The page has no ${selector}.`);
  return wanted;
}

function load(): Promise<SearchEngine> {
  engine ??= loadSearchEngine(base, folder).then(async (loaded) => {
    const values = await loaded.filters();
    for (const select of selects) {
      const order = select.name === 'year' ? -1 : 1;
      const names = Object.keys(values[select.name] ?? {}).sort((a, b) => order * a.localeCompare(b, lang));
      select.append(...names.map((name) => new Option(name, name)));
    }
    filters.hidden = false;
    return loaded;
  });
  return engine;
}

/** The form's content as query parameters. */
function asked(): URLSearchParams {
  const given = [['q', field.value.trim()], ...selects.map((select) => [select.name, select.value])];
  return new URLSearchParams(given.filter(([, value]) => value !== ''));
}

async function search(): Promise<void> {
  latestRequest += 1;
  const request = latestRequest;
  if (asked().size === 0) return show([], '');
  if (folder === '') return show([], nothing);
  try {
    const loaded = await load();
    const chosen = Object.fromEntries([...asked()].filter(([name]) => name !== 'q'));
    const query = toIndexQuery(field.value) || null;
    const newestFirst = query === null ? { sort: { day: 'desc' } as const } : {};
    const { results } = await loaded.search(query, { filters: chosen, ...newestFirst });
    if (request !== latestRequest) return;
    const category = new Intl.PluralRules(lang).select(results.length);
    const words = foundWords[category] ?? foundWords.other ?? '';
    await show(results, results.length === 0 ? nothing : words.replace('{n}', results.length.toLocaleString(lang)));
  } catch (error) {
    console.error(error);
    engine = undefined;
    await show([], unavailable);
  }
}

/** The list and what is said of it change together: a screen reader that is told of a result finds it there. */
async function show(results: typeof rest, said: string): Promise<void> {
  const hits = await take(results);
  if (hits === undefined) return;
  const isFiltered = selects.some(({ value }) => value !== '');
  if (isFolding) filters.open = isFiltered || (wide.matches && results.length >= worthFiltering);
  list.replaceChildren(...hits);
  status.textContent = said;
}

async function showMore(): Promise<void> {
  list.append(...((await take(rest)) ?? []));
}

/** The first of some results as elements; what follows them waits for the button. Nothing where a later request came. */
async function take(results: typeof rest): Promise<Element[] | undefined> {
  const request = latestRequest;
  const hits = await Promise.all(results.slice(0, atOnce).map((result) => result.data()));
  if (request !== latestRequest) return undefined;
  rest = results.slice(atOnce);
  more.hidden = rest.length === 0;
  return hits.map(hitElement);
}

function remember(how: 'pushState' | 'replaceState'): void {
  const query = asked().toString();
  history[how](null, '', query === '' ? location.pathname : `?${query}`);
}

/** Fills the form from the address. */
async function restore(): Promise<void> {
  const wanted = new URLSearchParams(location.search);
  field.value = wanted.get('q') ?? '';
  if (wanted.size > 0 && folder !== '') await load().catch(() => undefined);
  for (const select of selects) select.value = wanted.get(select.name) ?? '';
  await search();
}

let typing: ReturnType<typeof setTimeout>;
if (folder !== '') field.addEventListener('focus', () => load().catch(() => search()), { once: true });
field.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => {
    remember('replaceState');
    search();
  }, pause);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  remember('pushState');
  search();
});
// What a reader opened or closed stays as it is.
filters.querySelector('summary')?.addEventListener('click', () => {
  isFolding = false;
});
filters.addEventListener('change', () => {
  remember('pushState');
  search();
});
more.addEventListener('click', async () => {
  const first = list.children.length;
  await showMore();
  list.children[first]?.querySelector('a')?.focus();
});
window.addEventListener('popstate', restore);

restore();
