import { createHash } from 'node:crypto';

import type { Card } from '../../quiz/card.js';

/** A button of a round that one person plays, or the form that one opens; its id says all this, so it outlives a restart. */
export type AlonePress = AloneCardPress | AloneBegin;

/** What is pressed under a card; the round is at it, or was. */
export type AloneCardPress = {
  readonly round: string;
  /** Which card of the round it is, from 0. */
  readonly position: number;
} & (
  | { readonly action: (typeof PLAIN_ACTIONS)[number] }
  /** The place of the choice, and which choices there were: after a change of the notes there may be others. */
  | { readonly action: 'choose'; readonly at: number; readonly among: string }
  /** The card's id, to say in the form what is asked. */
  | { readonly action: 'answer'; readonly card: string }
  /** Whether the one who recalled it says that it was known. */
  | { readonly action: 'judge'; readonly isRight: boolean }
);

/** Begins another round in the place of one that is over. */
export interface AloneBegin {
  readonly action: 'begin';
  readonly pick: (typeof PICKS)[number];
  readonly count: number;
  readonly person: string;
}

const PLAIN_ACTIONS = ['hint', 'skip', 'show', 'next', 'end'] as const;
const PICKS = ['any', 'due', 'missed'] as const;
const PREFIX = 'alone';

/** The custom id of what is pressed in a round that one person plays. */
export function idOfAlone(press: AlonePress): string {
  if (press.action === 'begin') {
    return [PREFIX, press.action, press.pick, String(press.count), press.person].join(':');
  }
  return [PREFIX, press.action, press.round, String(press.position), ...restOf(press)].join(':');
}

function restOf(press: AloneCardPress): string[] {
  switch (press.action) {
    case 'choose':
      return [String(press.at), press.among];
    case 'answer':
      return [press.card];
    case 'judge':
      return [press.isRight ? 'y' : 'n'];
    default:
      return [];
  }
}

/** Reads a custom id; undefined for what belongs to something else. */
export function readAlone(customId: string): AlonePress | undefined {
  const [prefix, action, first = '', second = '', ...rest] = customId.split(':');
  if (prefix !== PREFIX) return undefined;
  if (action === 'begin') return readBegin(first, second, rest);
  if (!ROUND.test(first) || !POSITION.test(second)) return undefined;
  const at = { round: first, position: Number(second) };
  const [third = '', fourth = ''] = rest;
  const plain = PLAIN_ACTIONS.find((each) => each === action);
  if (plain && rest.length === 0) return { action: plain, ...at };
  if (action === 'choose' && rest.length === 2 && POSITION.test(third)) {
    return { action, ...at, at: Number(third), among: fourth };
  }
  if (action === 'answer' && rest.length === 1) return { action, ...at, card: third };
  if (action === 'judge' && rest.length === 1 && /^[yn]$/.test(third)) {
    return { action, ...at, isRight: third === 'y' };
  }
  return undefined;
}

function readBegin(
  pickName: string,
  count: string,
  rest: readonly string[],
): AlonePress | undefined {
  const pick = PICKS.find((each) => each === pickName);
  const [person = '', ...others] = rest;
  if (!pick || !/^[1-9]\d?$/.test(count) || !/^\d{1,20}$/.test(person) || others.length > 0) {
    return undefined;
  }
  return { action: 'begin', pick, count: Number(count), person };
}

/** A mark of a card's choices in their order. */
export function markOfChoices({ choices }: Pick<Card, 'choices'>): string {
  const hash = createHash('sha256').update(JSON.stringify(choices));
  return hash.digest('hex').slice(0, 8);
}

/** A button after a card, in whichever mode it was asked: “I was right” and “Bad card”. */
export interface AfterCardPress {
  readonly action: (typeof AFTER_ACTIONS)[number];
  readonly round: string;
  readonly position: number;
}

const AFTER_ACTIONS = ['right', 'bad'] as const;
const AFTER_PREFIX = 'card';

/** The custom id of a button after a card. */
export function idOfAfterCard({ action, round, position }: AfterCardPress): string {
  return [AFTER_PREFIX, action, round, String(position)].join(':');
}

/** Reads a custom id; undefined for what belongs to something else. */
export function readAfterCard(customId: string): AfterCardPress | undefined {
  const [prefix, actionName, round = '', position = '', ...rest] = customId.split(':');
  const action = AFTER_ACTIONS.find((each) => each === actionName);
  if (prefix !== AFTER_PREFIX || !action || rest.length > 0) return undefined;
  if (!ROUND.test(round) || !POSITION.test(position)) return undefined;
  return { action, round, position: Number(position) };
}

/** The id of a round, as a custom id may have it. */
export const ROUND = /^[\w-]{1,40}$/;
/** A place among cards or choices, from 0. */
export const POSITION = /^\d{1,3}$/;
