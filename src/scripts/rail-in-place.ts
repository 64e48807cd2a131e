/**
 * Keeps the reader's place in the text when a number leads to its card in the rail beside it: the rail scrolls, and the
 * page only as far as the card needs to come into view. Without this script the card comes to the top of both.
 */
export function scrollRailOnly(): void {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.figure-ref') : null;
    const rail = document.getElementById('facts');
    if (!link || !rail || getComputedStyle(rail).position !== 'sticky') return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return; // elsewhere
    const { scrollX, scrollY } = window;
    event.preventDefault();
    location.hash = link.hash;
    scrollTo(scrollX, scrollY);
    document.querySelector(':target')?.scrollIntoView({ block: 'nearest' });
  });
}
