import { answerInDiscord } from './answer-in-discord.js';
import { openAnswering } from './app.js';
import { promptWith } from './ask-command.js';
import { closeAnsweredGaps } from './close-answered-gaps.js';
import { parseConfig } from './config.js';
import { readEnvironment } from './environment.js';
import { SetupError } from './errors.js';
import { bringIndexUpToDate } from './index-command.js';
import { openKeeping } from './keeping.js';
import { noteAskedTopic } from './note-asked-topic.js';
import { EXIT, type ExitCode, runCommand } from './run-command.js';

/**
 * `npm start`: makes the index current, then answers in Discord or, without a token, at the terminal.
 * To be stopped is how answering ends well; before that, it is not done.
 */
async function main(signal: AbortSignal): Promise<ExitCode> {
  const { settings, warnings } = readEnvironment();
  for (const warning of warnings) tell(warning);
  const config = parseConfig(settings);
  const { token } = config.discord;
  if (token === undefined && !process.stdin.isTTY) throw new SetupError(NOWHERE_TO_ANSWER);
  for (const line of await bringIndexUpToDate({ config, force: false, signal })) tell(line);
  await using opened = await openAnswering(config);
  const closing = { config, answering: opened, signal, warn: tell };
  for (const line of await closeAnsweredGaps(closing)) tell(line);
  if (signal.aborted) return EXIT.stopped;
  await using keeping = openKeeping({ config, answering: opened, warn: tell });
  if (token !== undefined) {
    return await answerInDiscord({ token, config, answering: opened, keeping, tell, signal });
  }
  tell(NO_TOKEN);
  await promptWith(noteAskedTopic({ examine: keeping.examine, keeping, warn: tell }), {
    config,
    scope: undefined,
    asJson: false,
    explain: false,
    signal,
  });
  return EXIT.done;
}

const NO_TOKEN =
  'No DISCORD_TOKEN is set, so I answer right here (for Discord: put it into .env, see “In Discord” in the README). Ask your notes; Ctrl-D ends.';

const NOWHERE_TO_ANSWER =
  'There is nowhere to answer: DISCORD_TOKEN is not set and standard input is not a terminal. ' +
  'Put the bot’s token into .env (the README tells how to get one), or start this in a terminal, or ask one question with: npm run ask -- "your question"';

/** Lines for the person who runs the bot. */
function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

await runCommand(main);
