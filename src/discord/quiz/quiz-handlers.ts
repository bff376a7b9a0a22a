import type { Command, Control } from '../command.js';
import { privacyCommand } from '../privacy/privacy-command.js';
import { privacyControl } from '../privacy/privacy-control.js';
import { afterCard } from './after-card.js';
import { aloneControl } from './alone-control.js';
import { groupControl } from './group-control.js';
import { progressHandlers } from './progress-control.js';
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
  const progress = progressHandlers(quizzing);
  return {
    commands: [
      quizCommand(
        {
          ...startRounds(quizzing),
          ...stopRound(quizzing),
          ...progress.runs,
        },
        quizAutocomplete(quizzing),
      ),
      privacyCommand(quizzing),
    ],
    controls: [
      aloneControl(quizzing),
      afterCard(quizzing),
      groupControl(quizzing),
      progress.control,
      privacyControl(quizzing),
    ],
  };
}
