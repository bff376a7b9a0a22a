/** What stands under a list of gaps and does something; its id says all this, so it outlives a restart. */
export type GapsControl =
  { readonly action: 'page' | 'close'; readonly page: number } | { readonly action: 'export' };

const PREFIX = 'gaps';

/** The custom id of a button or menu. */
export function idOfGapsControl(control: GapsControl): string {
  const { action } = control;
  return [PREFIX, action, ...(action === 'export' ? [] : [String(control.page)])].join(':');
}

/** Reads a custom id; undefined for what belongs to something else. */
export function readGapsControl(customId: string): GapsControl | undefined {
  if (customId === idOfGapsControl({ action: 'export' })) return { action: 'export' };
  const [prefix, action, page = '', ...rest] = customId.split(':');
  if (prefix !== PREFIX || rest.length > 0 || !/^\d{1,6}$/.test(page)) return undefined;
  return action === 'page' || action === 'close' ? { action, page: Number(page) } : undefined;
}
