import { fstatSync, write } from 'node:fs';
import { isatty } from 'node:tty';

/** A text output that never blocks its writers. */
export interface Output {
  /** Buffers a text, to be written together with others. Never throws and never waits; drops a text that does not fit into the buffer. */
  write(text: string): void;
  /** Writes the buffered texts. `done` is called once: when all of them are written, or a write has failed. */
  flush(done?: () => void): void;
}

/** Settings of {@link createOutput}. */
export interface OutputOptions {
  /** Number of characters that are written together; 0 writes each text immediately. */
  readonly minCharacters: number;
  /** Called when a write fails or a text is dropped, for the first time since the last success. */
  readonly onLost: (reason: string) => void;
  /** Called with the number of dropped texts, when all buffered texts have been written after `onLost`. */
  readonly onBack: (dropped: number) => void;
}

/** The most characters in the buffer, while a disk is full or a reader does not read. */
const maxCharacters = 4_194_304;

/** Writes some bytes, and reports how many of them were written. */
type Write = (bytes: Buffer, done: (error: Error | null, written: number) => void) => void;

/**
 * Writes to the file descriptor 1 or 2 of this process. It continues after failures: texts that could not be written stay in the
 * buffer, up to {@link maxCharacters}, and the next `flush` tries again.
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
        lose('no program reads it');
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
 * Pipes, sockets and terminals are written with their streams: a write of the thread pool to a pipe that no program reads never
 * returns, and the process cannot end before it does. Files are not, because the streams of files block.
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
