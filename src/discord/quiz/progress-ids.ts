import { PERIODS, type Period } from '../../quiz/period.js';

const SIMPLE = ['review', 'hide', 'unhide', 'turn-off', 'topic'] as const;

/** What stands under how people stand and does something; its id says all this, so it outlives a restart. */
export type ProgressControl =
  /** Start with what is due, appear on leaderboards or not, have no more reminders, start a topic. */
  | { readonly action: (typeof SIMPLE)[number] }
  | {
      readonly action: 'board';
      readonly period: Period;
      /** Whose message it is. */
      readonly asker: string;
    }
  | { readonly action: 'topics'; readonly page: number };

const PREFIX = 'stand';

/** The custom id of a button or menu. */
export function idOfProgressControl(control: ProgressControl): string {
  switch (control.action) {
    case 'board':
      return [PREFIX, control.action, control.period, control.asker].join(':');
    case 'topics':
      return [PREFIX, control.action, String(control.page)].join(':');
    case 'review':
    case 'hide':
    case 'unhide':
    case 'turn-off':
    case 'topic':
      return [PREFIX, control.action].join(':');
  }
}

/** Reads a custom id; undefined for what belongs to something else. */
export function readProgressControl(customId: string): ProgressControl | undefined {
  const [prefix, action, ...rest] = customId.split(':');
  if (prefix !== PREFIX) return undefined;
  const [first = '', asker = ''] = rest;
  if (action === 'board') {
    const period = PERIODS.find((each) => each === first);
    const isRead = period && rest.length === 2 && /^\d{1,20}$/.test(asker);
    return isRead ? { action, period, asker } : undefined;
  }
  if (action === 'topics') {
    const isRead = rest.length === 1 && /^\d{1,6}$/.test(first);
    return isRead ? { action, page: Number(first) } : undefined;
  }
  const simple = SIMPLE.find((each) => each === action);
  return simple && rest.length === 0 ? { action: simple } : undefined;
}
