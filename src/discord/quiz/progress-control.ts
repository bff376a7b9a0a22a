import type {
  ButtonInteraction,
  ChatInputCommandInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';

import type { Control } from '../command.js';
import { sayPrivately } from '../say-privately.js';
import { memberNames } from './member-names.js';
import { readProgressControl, type ProgressControl } from './progress-ids.js';
import type { QuizRuns } from './quiz-command.js';
import type { Quizzing } from './quizzing.js';
import { setReminders, turnOffReminders } from './set-reminders.js';
import { setTimeZone } from './set-time-zone.js';
import { showLeaderboard, turnLeaderboard, type BoardOptions } from './show-leaderboard.js';
import { hideFromBoards, showStats } from './show-stats.js';
import { showTopics, turnTopics } from './show-topics.js';
import { CARDS_TO_REVIEW, startAlone } from './start-round.js';
import { markOfTopic } from './topics-message.js';
import { writeTo } from './write-to.js';

/** The commands about how people stand, and what stands under their messages. */
export function progressHandlers(quizzing: Quizzing): {
  readonly runs: Pick<QuizRuns, 'stats' | 'leaderboard' | 'topics' | 'timezone' | 'reminders'>;
  readonly control: Control;
} {
  const { client, logger } = quizzing;
  const options: BoardOptions = {
    ...quizzing,
    names: memberNames({ client, now: () => performance.now(), logger }),
  };
  const write = writeTo(client);
  type Interaction = ChatInputCommandInteraction;
  return {
    runs: {
      stats: (interaction: Interaction) => showStats(interaction, quizzing),
      leaderboard: (interaction: Interaction) => showLeaderboard(interaction, options),
      topics: (interaction: Interaction) => showTopics(interaction, quizzing),
      timezone: (interaction: Interaction) => setTimeZone(interaction, quizzing),
      reminders: (interaction: Interaction) => setReminders(interaction, quizzing, write),
    },
    control: {
      owns: (customId) => readProgressControl(customId) !== undefined,
      run: async (interaction) => {
        const control = readProgressControl(interaction.customId);
        if (!control || interaction.isModalSubmit()) return;
        if (interaction.isButton()) await press(interaction, control, options);
        else await startTopic(interaction, quizzing);
      },
    },
  };
}

async function press(
  interaction: ButtonInteraction,
  control: ProgressControl,
  options: BoardOptions,
): Promise<void> {
  switch (control.action) {
    case 'review': {
      const wish = { pick: 'due', scope: { kind: 'all' }, count: CARDS_TO_REVIEW } as const;
      await startAlone(interaction, wish, options);
      return;
    }
    case 'hide':
    case 'unhide':
      await hideFromBoards(interaction, control.action === 'hide', options);
      return;
    case 'turn-off':
      await turnOffReminders(interaction, options);
      return;
    case 'board':
      await turnLeaderboard(interaction, control, options);
      return;
    case 'topics':
      await turnTopics(interaction, control.page, options);
      return;
    // Chosen in a menu, not pressed.
    case 'topic':
  }
}

const CARDS_OF_TOPIC = 10;

/** Starts a round on the topic that was chosen. */
async function startTopic(
  interaction: StringSelectMenuInteraction,
  quizzing: Quizzing,
): Promise<void> {
  const [mark] = interaction.values;
  const topic = quizzing
    .deckNow()
    ?.scopes.topics()
    .find((each) => markOfTopic(each) === mark);
  if (!topic) {
    await sayPrivately(interaction, quizzing.textsFor(interaction).progress.topics.gone);
    return;
  }
  const scope = { kind: 'topic', name: topic.name } as const;
  await startAlone(interaction, { pick: 'any', scope, count: CARDS_OF_TOPIC }, quizzing);
}
