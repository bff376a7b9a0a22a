/** An address longer than this costs more room than its quote. */
const LONGEST_LINK = 500;

const INVITE = /(^|\.)(discord\.gg|discord(app)?\.com\/invite|dsc\.gg)(\/|$)/i;

/** An address that Discord may link: http(s), of a sane length, no invitation to another server; null for others. */
export function webLink(address: string): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (INVITE.test(url.host + url.pathname)) return null;
  // Characters that would end the link or format it.
  const href = url.href.replace(/[()*|~<>\\`[\]]/g, (char) => {
    const code = char.charCodeAt(0).toString(16).toUpperCase();
    return `%${code}`;
  });
  return href.length <= LONGEST_LINK ? href : null;
}
