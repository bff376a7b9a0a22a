/** What stands under a list of gaps and does something; its id says all this, so it outlives a restart. */
export type GapsControl =
  | { readonly action: 'page' | 'close' | 'export-one'; readonly page: number }
  | { readonly action: 'export' };

const PREFIX = 'gaps';
const ON_A_PAGE = ['page', 'close', 'export-one'] as const;

/** The custom id of a button or menu. */
export function idOfGapsControl(control: GapsControl): string {
  const { action } = control;
  return [PREFIX, action, ...(action === 'export' ? [] : [String(control.page)])].join(':');
}

/** Reads a custom id; undefined for what belongs to something else. */
export function readGapsControl(customId: string): GapsControl | undefined {
  if (customId === idOfGapsControl({ action: 'export' })) return { action: 'export' };
  const [prefix, name, page = '', ...rest] = customId.split(':');
  if (prefix !== PREFIX || rest.length > 0 || !/^\d{1,6}$/.test(page)) return undefined;
  const action = ON_A_PAGE.find((each) => each === name);
  return action && { action, page: Number(page) };
}
