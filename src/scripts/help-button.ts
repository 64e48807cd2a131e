/**
 * A button that a script adds. It is an `input`, whose label is no text of the page: the page reads the same with
 * scripts and without, and searching or copying it finds no buttons.
 *
 * @param label What it shows.
 * @param about What it acts on, for those who do not see where it stands.
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

/** A button that copies a text and says so for a moment. */
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
