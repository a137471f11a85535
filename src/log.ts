import { isatty } from 'node:tty';
import pino, { type Logger } from 'pino';
import { createOutput } from './output.ts';
import { terminalLine } from './terminal-line.ts';

/** What is logged about a request never includes these, wherever they appear. */
const secrets = [
  'authorization',
  '*.authorization',
  'headers.authorization',
  'token',
  '*.token',
  'identity',
  '*.identity',
];

/** Lines are written together: one write for each costs more than making the line. */
const bufferedCharacters = 8_192;
/** How long a line waits for others, in milliseconds. */
const flushMs = 250;

/** The log of the process, and what else it says on standard output. */
export interface ProcessLog {
  readonly log: Logger;
  /** Writes a text as it is, in its turn among the lines of the log. */
  print(text: string): void;
}

/**
 * The log on standard output: JSON lines, or readable lines when that is a terminal. Values under the names of
 * credentials are replaced, as a second line of defence: nothing is supposed to log them.
 *
 * The process goes on without its log when that cannot be written (a full disk, a closed pipe, a reader that does not
 * read). It says so once on standard error, and in the log, with the number of lines lost, when that works again.
 */
export async function createLog(level: string): Promise<ProcessLog> {
  const isTerminal = isatty(1);
  const errors = createOutput(2, { minCharacters: 0, onLost: () => {}, onBack: () => {} });
  let told = false;
  const output = createOutput(1, {
    minCharacters: isTerminal ? 0 : bufferedCharacters,
    onLost(reason) {
      if (told) return;
      told = true;
      errors.write(`The log cannot be written (${reason}): the gateway goes on without it.\n`);
    },
    onBack: (lines) => log.warn({ lines }, 'the log is written again: lines were lost meanwhile'),
  });
  const options = {
    level,
    redact: { paths: secrets, censor: '[secret]' },
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const log = pino(options, isTerminal ? { ...output, write: await prettyWrite(output.write) } : output);
  setInterval(() => output.flush(), flushMs).unref();
  return { log, print: output.write };
}

/** Makes lines readable on their way to `write`: one short line for each request, and all that is known of anything else. */
async function prettyWrite(write: (text: string) => void): Promise<(line: string) => void> {
  const { prettyFactory } = await import('pino-pretty');
  const pretty = prettyFactory({
    colorize: true,
    ignore: 'pid,hostname',
    translateTime: 'SYS:HH:MM:ss.l',
  });
  return (line) => write(terminalLine(line) ?? pretty(line));
}
