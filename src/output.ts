import { fstatSync, write } from 'node:fs';
import { isatty } from 'node:tty';

/** Where lines go that nobody waits for. */
export interface Output {
  /** Keeps a text to be written with others. Never throws and never waits: what does not fit any more is dropped. */
  write(text: string): void;
  /** Writes what is kept. `done` is called once, when all of it is written or a write has failed. */
  flush(done?: () => void): void;
}

/** Settings of {@link createOutput}. */
export interface OutputOptions {
  /** So many characters are written in one go; 0: each text at once. */
  readonly minCharacters: number;
  /** Called when a write fails or something is dropped for the first time since all was well. */
  readonly onLost: (reason: string) => void;
  /** Called when everything that was kept is written after that, with the number of texts that were dropped. */
  readonly onBack: (dropped: number) => void;
}

/** How much is kept for a disk that is full or a reader that does not read. */
const maxCharacters = 4_194_304;

/** Writes some bytes, and tells how many of them were written. */
type Write = (bytes: Buffer, done: (error: Error | null, written: number) => void) => void;

/**
 * Writes to a file descriptor of this process, 1 or 2, and goes on whatever becomes of it: what cannot be written is
 * kept up to a bound and tried again with the next `flush`.
 */
export function createOutput(fd: 1 | 2, options: OutputOptions): Output {
  const { minCharacters, onLost, onBack } = options;
  const writeBytes = writerOf(fd);
  let kept = '';
  let sending: Buffer | null = null;
  let isWriting = false;
  let isLost = false;
  let dropped = 0;
  let waiting: (() => void)[] = [];

  const settle = (): void => {
    const settled = waiting;
    waiting = [];
    for (const done of settled) done();
  };
  const lose = (reason: string): void => {
    if (isLost) return;
    isLost = true;
    onLost(reason);
  };
  const isBack = (): void => {
    const lines = dropped;
    isLost = false;
    dropped = 0;
    onBack(lines);
  };
  const send = (): void => {
    if (isWriting) return;
    if (sending === null && kept !== '') {
      sending = Buffer.from(kept);
      kept = '';
    }
    if (sending === null) {
      settle();
      return;
    }
    isWriting = true;
    const bytes = sending;
    writeBytes(bytes, (error, written) => {
      isWriting = false;
      sending = written < bytes.length ? bytes.subarray(written) : null;
      if (error) {
        lose(error.message);
        settle();
        return;
      }
      if (isLost && sending === null && kept === '') isBack();
      if (sending !== null || kept.length > minCharacters || waiting.length > 0) send();
    });
  };
  return {
    write(text) {
      if (kept.length + text.length > maxCharacters) {
        dropped += 1;
        lose('nobody reads it');
        return;
      }
      kept += text;
      // A write that fails is tried again with the next flush, not with each line.
      if (kept.length > minCharacters && !isLost) send();
    },
    flush(done) {
      if (done) waiting.push(done);
      send();
    },
  };
}

/**
 * Pipes, sockets and terminals are written to by their streams: a write by the thread pool to a pipe that nobody reads
 * never returns, and the process cannot end before it does. The other way round, the streams of files block.
 */
function writerOf(fd: 1 | 2): Write {
  if (!isatty(fd) && !isStream(fd)) {
    return (bytes, done) => write(fd, bytes, (error, written = 0) => done(error, written));
  }
  const stream = fd === 1 ? process.stdout : process.stderr;
  // The callback of the write has the same error.
  stream.on('error', () => {});
  return (bytes, done) => {
    stream.write(bytes, (error) => done(error ?? null, error ? 0 : bytes.length));
  };
}

function isStream(fd: number): boolean {
  try {
    const stats = fstatSync(fd);
    return stats.isFIFO() || stats.isSocket();
  } catch {
    return false;
  }
}
