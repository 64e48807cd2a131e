let newest = 0;

/**
 * Replaces the page's content by the server's current version without a flash or loss of scroll position. Reloads if
 * the page is gone or needs other styles.
 */
export async function refreshPage(): Promise<void> {
  newest += 1;
  const own = newest;
  const response = await fetch(location.href).catch(() => undefined);
  const text = response?.ok ? await response.text() : undefined;
  // A newer save will refresh again.
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
  // Additions of scripts went with the old body, and modules run only once.
  document.dispatchEvent(new Event('precis:refreshed'));
  // A new element becomes `:target` only after navigation.
  if (location.hash) location.replace(location.hash);
  scrollTo(scrollX, scrollY);
}

function styles(page: Document): (string | null)[] {
  return Array.from(page.querySelectorAll('link[rel=stylesheet]'), (link) => link.getAttribute('href'));
}
