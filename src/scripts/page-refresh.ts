let newest = 0;

/**
 * Puts the page as the server has it now in the place of the one that is shown: without a flash, where the reader is.
 * It is loaded as a whole where that cannot do: it is gone, or it needs other styles.
 */
export async function refreshPage(): Promise<void> {
  newest += 1;
  const own = newest;
  const response = await fetch(location.href).catch(() => undefined);
  const text = response?.ok ? await response.text() : undefined;
  // A later save is on its way.
  if (own !== newest) return;
  const next = text === undefined ? undefined : new DOMParser().parseFromString(text, 'text/html');
  if (next === undefined || !styles(next).every((href) => styles(document).includes(href))) {
    location.reload();
    return;
  }
  document.title = next.title;
  document.documentElement.lang = next.documentElement.lang;
  const { scrollX, scrollY } = window;
  document.body.replaceWith(document.adoptNode(next.body));
  // What scripts add went with the old body, and modules run once.
  document.dispatchEvent(new Event('precis:refreshed'));
  // An element that came anew is the target of the address only after going there.
  if (location.hash) location.replace(location.hash);
  scrollTo(scrollX, scrollY);
}

function styles(page: Document): (string | null)[] {
  return Array.from(page.querySelectorAll('link[rel=stylesheet]'), (link) => link.getAttribute('href'));
}
