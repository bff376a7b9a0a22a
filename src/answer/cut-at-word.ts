/** A text up to the last word that fits into so many UTF-16 units; a word that alone is longer, up to a character. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1).replace(/\s+\S*$/u, '');
  return (cut !== '' && cut.length <= most ? cut : cutAtCharacter(text, most)).trim();
}

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function cutAtCharacter(text: string, most: number): string {
  let end = 0;
  for (const { index, segment } of characters.segment(text.slice(0, 2 * most))) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  // A letter may carry more marks than fit.
  const start = text.slice(0, end === 0 ? most : end);
  return /[\ud800-\udbff]$/.test(start) ? start.slice(0, -1) : start;
}
