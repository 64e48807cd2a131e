/**
 * A text in round brackets. Brackets that it has become square, as printers set them: "(estimé, Service national du
 * renseignement [NIS])".
 */
export function inBrackets(text: string): string {
  return `(${squared(text)})`;
}

/**
 * A text as it stands within round brackets: pairs of them become square. Those that end a word stay: "soldat(s)", "f(x)".
 */
export function squared(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])\(([^()]*)\)/gu, '[$1]');
}
