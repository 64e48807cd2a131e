/**
 * A button added by a script. It is an `input`, whose label is not text of the page, so reading, searching and
 * copying are the same with scripts and without.
 *
 * @param label The visible label.
 * @param about What it acts on, for screen readers.
 */
export function helpButton(label: string, about: string, action: () => unknown): HTMLInputElement {
  const button = document.createElement('input');
  button.type = 'button';
  button.className = 'help';
  button.value = label;
  if (about) button.ariaLabel = `${label}: ${about}`;
  button.onclick = action;
  return button;
}

/** A button that copies a text and briefly confirms it. */
export function copyButton(label: string, about: string, copied: string, text: () => string): HTMLInputElement {
  const name = (shown: string) => {
    button.value = shown;
    if (about) button.ariaLabel = `${shown}: ${about}`;
  };
  const button = helpButton(label, about, async () => {
    await navigator.clipboard.writeText(text());
    name(copied);
    setTimeout(name, 2000, label);
  });
  return button;
}
