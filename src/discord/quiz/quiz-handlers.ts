import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';

import type { Command, Control } from '../command.js';
import { privacyCommand } from '../privacy/privacy-command.js';
import { privacyControl } from '../privacy/privacy-control.js';
import { quizCommand } from './quiz-command.js';
import type { Quizzing } from './quizzing.js';

/** All commands and buttons that have to do with quizzes and what is kept of people. */
export function quizHandlers(quizzing: Quizzing): {
  readonly commands: readonly Command[];
  readonly controls: readonly Control[];
} {
  return {
    commands: [
      quizCommand(
        {
          start: notYet(quizzing),
          due: notYet(quizzing),
          missed: notYet(quizzing),
          stop: notYet(quizzing),
          stats: notYet(quizzing),
          leaderboard: notYet(quizzing),
          topics: notYet(quizzing),
          timezone: notYet(quizzing),
          reminders: notYet(quizzing),
        },
        (_interaction: AutocompleteInteraction) => Promise.resolve(),
      ),
      privacyCommand(quizzing),
    ],
    controls: [privacyControl(quizzing)],
  };
}

function notYet(_quizzing: Quizzing): (interaction: ChatInputCommandInteraction) => Promise<void> {
  return () => Promise.reject(new Error('Not there yet.'));
}
