/** Words that tell two otherwise equal statements apart: what one says of reads is not said of writes. */
const CONTRASTS: ReadonlySet<string> = new Set(
  (
    'read reads reading write writes writing input output inbound outbound ingress egress upload uploads ' +
    'download downloads send sends receive receives push pull get put source target client server ' +
    'soft hard provisioned on-demand demand request classic enhanced single multi multiple ' +
    'synchronous asynchronous sync async public private hot cold online offline internal external ' +
    'first second last before after hourly daily weekly monthly yearly free paid daytime nightly ' +
    'active inactive standard express premium basic advanced primary secondary leader follower ' +
    'total combined concurrent average peak typical burst sustained compressed uncompressed ' +
    'training test validation warm new old enabled disabled without with'
  ).split(' '),
);

/** Whether a word, in lower case, sets one thing against another. */
export function isContrast(word: string): boolean {
  return CONTRASTS.has(word);
}
