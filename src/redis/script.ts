import { type CommandParser, defineScript } from '@redis/client';

/** A Lua script as a method of the client: its first `keys` arguments are keys, the others values. */
export function script(text: string, keys: number) {
  return defineScript({
    SCRIPT: text,
    NUMBER_OF_KEYS: keys,
    parseCommand(parser: CommandParser, ...values: (string | number)[]) {
      parser.pushKeys(values.slice(0, keys).map(String));
      for (const value of values.slice(keys)) parser.push(String(value));
    },
    transformReply: (reply: unknown): unknown => reply,
  });
}
