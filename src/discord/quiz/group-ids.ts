import { POSITION, ROUND } from './round-ids.js';

/** What can be pressed under a card that is asked to all of a channel; its id says all this, so it outlives a restart. */
export type GroupPress = {
  readonly round: string;
  /** Which card of the round it is, from 0. */
  readonly position: number;
} & (
  | { readonly action: (typeof PLAIN_ACTIONS)[number] }
  /** The place of the choice, and which choices there were: after a change of the notes there may be others. */
  | { readonly action: 'choose'; readonly at: number; readonly among: string }
);

const PREFIX = 'group';
const PLAIN_ACTIONS = ['type', 'hint', 'reveal', 'next', 'stop'] as const;

/** The custom id of a button, or of the form that one opens. */
export function idOfGroupPress(press: GroupPress): string {
  const { action, round, position } = press;
  const rest = action === 'choose' ? [String(press.at), press.among] : [];
  return [PREFIX, action, round, String(position), ...rest].join(':');
}

/** Reads a custom id; undefined for what belongs to something else. */
export function readGroupPress(customId: string): GroupPress | undefined {
  const [prefix, name, round = '', place = '', ...rest] = customId.split(':');
  if (prefix !== PREFIX || !ROUND.test(round) || !POSITION.test(place)) {
    return undefined;
  }
  const position = Number(place);
  if (name === 'choose') {
    const [at = '', among = '', ...more] = rest;
    if (more.length > 0 || !POSITION.test(at)) return undefined;
    return { action: name, round, position, at: Number(at), among };
  }
  const action = PLAIN_ACTIONS.find((each) => each === name);
  return action && rest.length === 0 ? { action, round, position } : undefined;
}
