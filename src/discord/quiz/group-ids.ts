/** What can be pressed under a card that is asked to all of a channel; its id says all this, so it outlives a restart. */
export type GroupPress =
  | {
      readonly action: 'choose';
      readonly round: string;
      readonly position: number;
      readonly at: number;
    }
  | {
      readonly action: 'type' | 'hint' | 'reveal' | 'next' | 'stop';
      readonly round: string;
      readonly position: number;
    };

const PREFIX = 'group';
const PLAIN = ['type', 'hint', 'reveal', 'next', 'stop'] as const;

/** The custom id of a button, or of the form that one opens. */
export function idOfGroupPress(press: GroupPress): string {
  const { action, round, position } = press;
  const end = action === 'choose' ? [String(press.at)] : [];
  return [PREFIX, action, round, String(position), ...end].join(':');
}

/** Reads a custom id; undefined for what belongs to something else. */
export function readGroupPress(customId: string): GroupPress | undefined {
  const [prefix, name, round = '', place = '', ...rest] = customId.split(':');
  if (prefix !== PREFIX || !/^[\w-]{12}$/.test(round) || !/^\d{1,2}$/.test(place)) return undefined;
  const position = Number(place);
  if (name === 'choose') {
    const [at = '', ...more] = rest;
    if (more.length > 0 || !/^\d{1,2}$/.test(at)) return undefined;
    return { action: name, round, position, at: Number(at) };
  }
  const action = PLAIN.find((each) => each === name);
  return action && rest.length === 0 ? { action, round, position } : undefined;
}
