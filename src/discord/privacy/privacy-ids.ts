/** What the buttons under what is kept of somebody do: they are for whoever presses them, so they need to know no more. */
const PRIVACY_ACTIONS = ['export', 'ask', 'delete', 'keep'] as const;
export type PrivacyAction = (typeof PRIVACY_ACTIONS)[number];

const PREFIX = 'privacy:';

/** The custom id of a button. */
export function idOfPrivacyButton(action: PrivacyAction): string {
  return `${PREFIX}${action}`;
}

/** Reads a custom id; undefined for what belongs to something else. */
export function readPrivacyButton(customId: string): PrivacyAction | undefined {
  return PRIVACY_ACTIONS.find((action) => customId === idOfPrivacyButton(action));
}
