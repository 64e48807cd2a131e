/**
 * Lets Escape or a click elsewhere close an open source, and returns the focus. Without scripts, the link inside it
 * does.
 */
export function closeSourceEasily(): void {
  let opener: HTMLElement | undefined;
  const close = () => {
    document.querySelector<HTMLElement>('li:target .close')?.click();
    opener?.focus({ preventScroll: true });
  };
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.hash.startsWith('#source-')) opener = link;
    else if (target instanceof Element && !link && !target.closest('li:target')) close();
  });
}
