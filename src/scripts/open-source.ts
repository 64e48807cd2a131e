/**
 * Closes the source that a citation opened with Escape or with a click beside it, and hands the focus back. Without this
 * script the link inside it does.
 */
export function closeSourceEasily(): void {
  let opener: HTMLElement | undefined;
  const close = () => {
    document.querySelector<HTMLElement>('li:target > .close')?.click();
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
