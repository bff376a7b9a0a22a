/*
 * The elements that people use in notes for layout. Any other <name> is a placeholder that people
 * are meant to read: <bucket-name>.
 */
const HTML_NAMES = new Set(
  (
    'a abbr address article aside audio b big blockquote body br button caption center cite code ' +
    'col colgroup dd del details dfn div dl dt em embed figcaption figure font footer form h1 h2 ' +
    'h3 h4 h5 h6 head header hr html i iframe img input ins kbd label li link main map mark meta ' +
    'nav object ol option p param path picture pre q s samp script section select small source ' +
    'span strike strong style sub summary sup svg table tbody td textarea tfoot th thead time ' +
    'title tr tt u ul var video wbr'
  ).split(' '),
);

/** Whether a name is that of an HTML element. */
export function isHtmlName(name: string): boolean {
  return HTML_NAMES.has(name.toLowerCase());
}

const INLINE_NAMES = new Set(
  (
    'a abbr b big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub ' +
    'sup time tt u var wbr'
  ).split(' '),
);

/** Whether an HTML element stands within a text, so that its tags part no words. */
export function isInlineHtml(name: string): boolean {
  return INLINE_NAMES.has(name.toLowerCase());
}
