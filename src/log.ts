import pino, { type Logger } from 'pino';

/** What is logged about a request never includes these, wherever they appear. */
const secrets = ['authorization', '*.authorization', 'headers.authorization', 'token', '*.token'];

/** Lines are written together: one write for each costs more than making the line. */
const bufferedBytes = 8_192;
/** How long a line waits for others, in milliseconds. */
const flushMs = 250;

/**
 * The process logger: JSON lines, or readable lines when the output is a terminal. Values under the names of
 * credentials are replaced, as a second line of defence: nothing is supposed to log them.
 */
export async function createLogger(level: string): Promise<Logger> {
  const options = {
    level,
    redact: { paths: secrets, censor: '[secret]' },
    formatters: { level: (label: string) => ({ level: label }) },
  };
  if (!process.stdout.isTTY) {
    const log = pino(options, pino.destination({ sync: false, minLength: bufferedBytes }));
    setInterval(() => log.flush(), flushMs).unref();
    return log;
  }
  const { default: pretty } = await import('pino-pretty');
  return pino(
    options,
    pretty({ colorize: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss.l', sync: true }),
  );
}
