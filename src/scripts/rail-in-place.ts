/**
 * Keeps the reader's place when a number links to its card in the rail: the rail scrolls, and the page only as far as
 * needed to show the card. Without scripts both scroll.
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
