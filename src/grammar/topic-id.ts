/**
 * The id of a topic in addresses; texts with the same id are the same topic.
 *
 *     Énergie nucléaire   →   energie-nucleaire
 *     Straßenbau          →   strassenbau
 *     Україна             →   україна
 *
 * Only Latin and Greek letters lose their marks: elsewhere a mark makes another letter (й, ї, أ) or carries the vowel.
 */
export function topicId(text: string): string {
  const known = topicIds.get(text);
  if (known !== undefined) return known;
  if (topicIds.size === mostTopicIds) topicIds.clear();
  const id = newTopicId(text);
  topicIds.set(text, id);
  return id;
}

/** Cached, since the same few topics occur in thousands of briefings. */
const topicIds = new Map<string, string>();
const mostTopicIds = 10_000;

function newTopicId(text: string): string {
  const bare = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}])\p{Mn}+/gu, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe');
  // A mark after anything but a letter is decoration, as in "1️⃣".
  return bare.match(/(?:\p{L}\p{M}*|\p{N})+/gu)?.join('-') ?? '';
}

/** Whether a topic id fits a folder name: 255 bytes, or 85 Chinese characters, minus some for temporary names. */
export function fitsAddress(id: string): boolean {
  return new TextEncoder().encode(id).length <= 240;
}
