import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRepair, repairText } from '../../src/notes/repair.js';

/** What a program shows that reads UTF-8 as Windows-1252; it loses nothing. */
function misread(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}

describe('repairing text', () => {
  test.each([
    ['a dash', 'numbersâ€”from', 'numbers—from'],
    ['an apostrophe', 'donâ€™t', 'don’t'],
    ['quotation marks', 'â€œquotedâ€\u009d', '“quoted”'],
    ['letters', 'cafÃ©, GrÃ¶ÃŸe, Ã¼ber, voilÃ\u00a0', 'café, Größe, über, voilà'],
    ['a letter that looks like a blank when half read', 'Ã\u00a0 la carte', 'à la carte'],
    ['degrees and no-break spaces', '20Â\u00a0Â°C', '20\u00a0°C'],
    ['an emoji', 'ðŸ“Œ here', '📌 here'],
    ['an emoji that was read as Turkish', 'ğŸ“Œ here, ğŸŒ® there, ğŸ‘‹', '📌 here, 🌮 there, 👋'],
    ['an emoji with a no-break space in it', 'ðŸŽ\u00a0', '🎠'],
    ['a newer emoji', 'ðŸ« ', 'ðŸ« '.slice(4) + ' '],
    ['an arrow', 'a â†’ b', 'a → b'],
    ['signs', 'â–ª one â‰¥ two', '▪ one ≥ two'],
    ['marks', 'âœ… yes, â˜• then', '✅ yes, ☕ then'],
    ['Cyrillic', 'ÐŸÑ€Ð¸Ð²ÐµÑ‚', 'Привет'],
    ['Hebrew', '×©×œ×•×', 'שלום'],
    ['Turkish', 'daÄŸ, Ä±ÅŸÄ±k', 'dağ, ışık'],
    ['Japanese', 'æ—¥æœ¬èªž', '日本語'],
    ['a byte order mark', 'ï»¿Title', 'Title'],
    ['what was damaged twice', 'aÃ¢â‚¬â€œb', 'a–b'],
  ])('restores %s', (_, damaged, whole) => {
    expect(repairText(damaged).replaceAll('\u00a0', ' ').trim()).toBe(
      whole.replaceAll('\u00a0', ' ').trim(),
    );
  });

  test.each([
    ['an emoji without its last byte', 'ğŸ“ Limits', ' Limits'],
    ['an emoji without a byte in the middle', 'Welcome ğŸ‰', 'Welcome '],
    ['a sign and its variant selector', 'âœï¸ To keep', ' To keep'],
  ])('drops what is left of %s', (_, damaged, rest) => {
    expect(repairText(damaged)).toBe(rest);
  });

  test('drops a lone first byte only where the note is damaged elsewhere', () => {
    expect(createRepair('ğŸ“Œ Title')('â Important â')).toBe(' Important ');
    expect(createRepair('Fine')('â Important â')).toBe('â Important â');
  });

  test.each([
    'un château fort, une âme, à « demain »',
    '« café\u00a0»\u00a0: l’été\u00a0…',
    'voilà\u00a0» et «\u00a0haï\u00a0»',
    'Il est allé…” — “olé”—dijo; “habló…”»',
    '“CAFÉ” et “À”, «AMANHû',
    'AMANHÃ… SÃO PAULO, IRMû, O que é…”',
    'dağ, yağmur, DAĞ, ışık, “hâlâ…”',
    '„smíš…“, „můžeš“, „víš“, „též“',
    'TÉŽ, MŮŽEŠ, SCHÖ­NE WÖR­TER, ÜŠ',
    'Tiếng Việt: ăn, ơn, đường, ẩm thực',
    'Íslenska: það, ð og þ',
    'română: câte, înalt, â',
    'a → b ❌ no ✅ yes',
    'can’t 5 °C ± 2 §3 ©®™',
    'User based\u00a0- IAM',
    'naïve façade, Ångström, Ñandú',
    'Ελληνικά, русский, 日本語, العربية, 한국어',
    '📌🌮👋🏽 👩‍💻 ✏️',
  ])('leaves %s as it is', (text) => {
    expect(repairText(text)).toBe(text);
  });

  const WORDS = (
    'the été œuvre café CAFÉ à é voilà haï Größe STRASSE Ü señor olé habló OLÉ amanhã AMANHÃ irmã dağ DAĞ ışık ' +
    'hâlâ smíš můžeš též TÉŽ përë château Âme naïve İstanbul ÿ Привет Ελλάδα שלום سلام 日本語 한국어 हिन्दी ไทย Tiếng Việt 📌'
  ).split(' ');
  const MARKS = '— – … → ✅ 📌 “ ” ‘ ’ « » ™ ® ° . , : ! ? ( ) •'.split(' ');
  const wellFormed = fc
    .array(
      fc.tuple(
        fc.constantFrom(...WORDS),
        fc.array(fc.constantFrom(...MARKS, '\u00a0'), { maxLength: 3 }),
        fc.constantFrom(' ', ' ', '\u00a0»\u00a0', '\n'),
      ),
    )
    .map((parts) => parts.map(([word, marks, gap]) => word + marks.join('') + gap).join(''))
    // That one is “à”, damaged, more often than it is the end of a word in capitals.
    .filter((text) => !text.includes('Ã\u00a0'));

  test('changes nothing in plain ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(repairText(text)).toBe(text);
      }),
    );
  });

  test('changes nothing in well-formed text of several alphabets', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        expect(repairText(text)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  const word = fc.constantFrom(
    ...'the café Größe über naïve señor dağ данные Ελλάδα 日本語 📌 🌮 → — “quoted” don’t …'.split(
      ' ',
    ),
  );

  test('restores what was encoded as UTF-8 and read as Windows-1252', () => {
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(' ');
        expect(repairText(misread(text))).toBe(text);
      }),
    );
  });

  test('gives the same when it is done twice', () => {
    const bytes = 'âãðğïÃÂÐÑé€œ“”™…Ÿ˜šŒ®¸\u0081\u008f\u00a0 ab'.split('');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bytes)), (parts) => {
        const once = repairText(parts.join(''));
        const twice = createRepair(parts.join(''))(once);
        expect(twice).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });
});
