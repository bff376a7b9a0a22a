/** An exact number: amounts are compared without rounding, whatever their units. */
export interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** A plain decimal (“0.25”) as an exact number. */
export function ratioOf(decimal: string): Ratio {
  const [whole = '', fraction = ''] = decimal.split('.');
  return reduce(BigInt(`${whole}${fraction}` || '0'), 10n ** BigInt(fraction.length));
}

export function times(a: Ratio, b: Ratio): Ratio {
  return reduce(a.top * b.top, a.bottom * b.bottom);
}

export function divide(a: Ratio, b: Ratio): Ratio {
  return reduce(a.top * b.bottom, a.bottom * b.top);
}

/** The same text for the same number. */
export function keyOfRatio({ top, bottom }: Ratio): string {
  return `${top}/${bottom}`;
}

function reduce(top: bigint, bottom: bigint): Ratio {
  let [a, b] = [top < 0n ? -top : top, bottom];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? { top: 0n, bottom: 1n } : { top: top / a, bottom: bottom / a };
}
