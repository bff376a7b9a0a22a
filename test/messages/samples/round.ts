import type { AreaSamples } from './area-samples.js';

const NAMES: readonly [string, readonly string[]] = ['Quokka', ['Numbat', 'Dingo']];
const NO_NAMES: readonly [string, readonly string[]] = ['Quokka', []];

/** Of the texts in messages/round/. */
export const round: AreaSamples<'round'> = {
  samples: {
    'round.place': [[43, 58]],
    'round.hint': [['Quokka']],
    'round.given': [['Quokka']],
    'round.also': [['Quokka']],
    'round.comesBack': [[43], [1], [300], [1_440], [4_320], [300_000], [3_000_000]],
    'round.score': [[43, 58]],
    'round.left': [[43]],
    'round.points': [[43], [1]],
    'round.andMore': [[43]],
    'round.nextDue': [
      [43, 58],
      [1, 0],
      [2, 1],
    ],
    'round.unknown.topic': [NAMES, NO_NAMES],
    'round.unknown.tag': [NAMES, NO_NAMES],
    'round.unknown.note': [NAMES, NO_NAMES],
    'round.nextCards': [[43], [1]],
    'round.freshCards': [[43], [1]],
    'round.begun': [[43], [1]],
  },
  asInEnglish: { de: ['round.hint'], es: ['round.hint'] },
  lengths: [
    [/^round\.buttons\./, 25],
    [/^round\.form\.label$/, 45],
    [/^round\.form\.help$/, 100],
  ],
};
