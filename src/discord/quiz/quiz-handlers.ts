import type { ChatInputCommandInteraction } from 'discord.js';

import type { Command, Control } from '../command.js';
import { privacyCommand } from '../privacy/privacy-command.js';
import { privacyControl } from '../privacy/privacy-control.js';
import { afterCard } from './after-card.js';
import { aloneControl } from './alone-control.js';
import { groupControl } from './group-control.js';
import { quizAutocomplete } from './quiz-autocomplete.js';
import { quizCommand } from './quiz-command.js';
import type { Quizzing } from './quizzing.js';
import { startRounds } from './start-round.js';
import { stopRound } from './stop-round.js';

/** All commands and buttons that have to do with quizzes and what is kept of people. */
export function quizHandlers(quizzing: Quizzing): {
  readonly commands: readonly Command[];
  readonly controls: readonly Control[];
} {
  return {
    commands: [
      quizCommand(
        {
          ...startRounds(quizzing),
          ...stopRound(quizzing),
          stats: notYet(quizzing),
          leaderboard: notYet(quizzing),
          topics: notYet(quizzing),
          timezone: notYet(quizzing),
          reminders: notYet(quizzing),
        },
        quizAutocomplete(quizzing, () => []),
      ),
      privacyCommand(quizzing),
    ],
    controls: [
      aloneControl(quizzing),
      afterCard(quizzing),
      groupControl(quizzing),
      privacyControl(quizzing),
    ],
  };
}

function notYet(_quizzing: Quizzing): (interaction: ChatInputCommandInteraction) => Promise<void> {
  return () => Promise.reject(new Error('Not there yet.'));
}
