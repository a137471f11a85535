import { isatty } from 'node:tty';
import pino, { type Logger } from 'pino';
import { createOutput } from './output.ts';
import { terminalLine } from './terminal-line.ts';

/** Keys whose values are never logged, wherever they appear. */
const secrets = [
  'authorization',
  '*.authorization',
  'headers.authorization',
  'token',
  '*.token',
  'identity',
  '*.identity',
];

/** Characters that are written together: a write for each line costs more time than formatting the line. */
const bufferedCharacters = 8_192;
/** The longest time that a line waits for others, in milliseconds. */
const flushMs = 250;

/** The log of the process, and its other texts on standard output. */
export interface ProcessLog {
  readonly log: Logger;
  /** Writes a text unchanged, in order with the lines of the log. */
  print(text: string): void;
}

/**
 * The log on standard output: JSON lines, or lines for people on a terminal. Values under the names of credentials are
 * replaced, as a second line of defence: no code should log them.
 *
 * If the log cannot be written (a full disk, a closed pipe, a reader that does not read), the process continues without it. It
 * reports that once on standard error, and later in the log, with the number of lost lines.
 */
export async function createLog(level: string): Promise<ProcessLog> {
  const isTerminal = isatty(1);
  const errors = createOutput(2, { minCharacters: 0, onLost: () => {}, onBack: () => {} });
  let isReported = false;
  const output = createOutput(1, {
    minCharacters: isTerminal ? 0 : bufferedCharacters,
    onLost(reason) {
      if (isReported) return;
      isReported = true;
      errors.write(`The log cannot be written (${reason}): the gateway continues without it.\n`);
    },
    onBack: (lines) => log.warn({ lines }, 'the log can be written again: lines were lost meanwhile'),
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

/** Formats lines for people before `write`: one short line for each request, and full details for other events. */
async function prettyWrite(write: (text: string) => void): Promise<(line: string) => void> {
  const { prettyFactory } = await import('pino-pretty');
  const pretty = prettyFactory({
    colorize: true,
    // The line that reports an outage contains its reason.
    messageFormat: '{msg}{if reason}: {reason}{end}',
    ignore: 'pid,hostname,reason',
    translateTime: 'SYS:HH:MM:ss.l',
  });
  return (line) => write(terminalLine(line) ?? pretty(line));
}
