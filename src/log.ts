import { type Logger, pino } from 'pino';
import PinoPretty from 'pino-pretty';
import type { LogLevel } from './config.js';

/** A logger on standard error: readable on a terminal, one JSON object a line elsewhere. */
export function createLog(level: LogLevel): Logger {
  const isTerminal = process.stderr.isTTY;
  const options = {
    level,
    // Should a token ever get into a logged object, it stays out of the log.
    redact: { paths: ['token', '*.token', 'authorization', '*.authorization'], censor: '[secret]' },
  };
  const stream = isTerminal
    ? PinoPretty({ destination: 2, ignore: 'pid,hostname', sync: true })
    : pino.destination({ dest: 2, sync: true });
  return pino(options, stream);
}
