import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { makeValidator } from 'envalid';

/** A whole number within bounds. */
export const wholeNumber = (minimum: number, maximum: number) =>
  makeValidator((input: string | number) => {
    const value = Number(input);
    if (!Number.isInteger(value) || value < minimum || value > maximum) {
      throw new TypeError(`must be a whole number from ${minimum} to ${maximum}, not "${input}"`);
    }
    return value;
  });

/** An address of the REST API. */
export const httpAddress = makeValidator((input: string) => {
  if (!URL.canParse(input) || !/^https?:$/.test(new URL(input).protocol)) {
    throw new TypeError(`must be an http or https address, not "${input}"`);
  }
  const { username, password, search, hash } = new URL(input);
  // The address may have a password, so the message does not repeat it.
  if (username || password || search || hash) {
    throw new TypeError('must not have credentials, a query or a fragment');
  }
  return input;
});

/** An address of Redis. */
export const redisAddress = makeValidator((input: string) => {
  if (!URL.canParse(input) || !/^rediss?:$/.test(new URL(input).protocol)) {
    // The address may have a password, so the message does not repeat it.
    throw new TypeError('must be a redis or rediss address');
  }
  return input;
});

/** An address of a trace collector. */
export const collectorAddress = makeValidator((input: string) => {
  if (!URL.canParse(input) || !/^https?:$/.test(new URL(input).protocol)) {
    // The address may have a password, so the message does not repeat it.
    throw new TypeError('must be an http or https address');
  }
  return input;
});

/** A number from 0 to 1. */
export const share = makeValidator((input: string | number) => {
  const value = Number(input);
  if (!(value >= 0 && value <= 1)) throw new TypeError(`must be a number from 0 to 1, not "${input}"`);
  return value;
});

/** `true` or `false`. */
export const yesOrNo = makeValidator((input: string | boolean) => {
  if (!/^(?:true|false)$/.test(String(input))) throw new TypeError(`must be true or false, not "${input}"`);
  return String(input) === 'true';
});

/** Any text. */
export const text = makeValidator((input: string) => input);

const entriesOf = (input: string): readonly string[] =>
  input
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** A comma list of origins, or `*`. */
export const origins = makeValidator((input: string) => {
  const entries = entriesOf(input);
  for (const entry of entries) {
    if (entry === '*' || (URL.canParse(entry) && new URL(entry).origin === entry)) continue;
    throw new TypeError(`must be a list of origins such as https://portal.example.org, not "${entry}"`);
  }
  return entries;
});

/** False, a number of proxies, or networks. */
export const proxies = makeValidator((input: string): false | number | readonly string[] => {
  if (input === 'false') return false;
  if (/^\d{1,2}$/.test(input)) return Number(input) || false;
  const entries = entriesOf(input);
  for (const entry of entries) {
    const [address = '', bits = '0'] = entry.split('/');
    const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
    if (entry.split('/').length > 2 || !/^\d{1,3}$/.test(bits) || Number(bits) > longest) {
      throw new TypeError(
        `must be false, a number of proxies, or networks such as 10.0.0.0/8, not "${entry}"`,
      );
    }
  }
  return entries;
});

/** The path of a file of certificates; its value is the content of the file. */
export const certificateFile = makeValidator((path: string) => {
  let pem: string;
  try {
    pem = readFileSync(path, 'utf8');
  } catch {
    throw new TypeError(`must be a readable file, not "${path}"`);
  }
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
  try {
    if (blocks.length === 0) throw new TypeError('No block begins.');
    for (const block of blocks) new X509Certificate(block);
  } catch {
    throw new TypeError(`must be a file of certificates in PEM format, which "${path}" is not`);
  }
  return blocks.join('\n');
});

/** The samplers of the OpenTelemetry specification. */
export const samplers = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
];

/** The levels of the logger. */
export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** One word of several. */
export const word = (choices: readonly string[]) =>
  makeValidator((input: string) => {
    if (!choices.includes(input)) throw new TypeError(`must be one of ${choices.join(', ')}, not "${input}"`);
    return input;
  });

/** A whole number within bounds, with its default and meaning. */
export const whole = (fallback: number, minimum: number, maximum: number, desc: string) =>
  wholeNumber(minimum, maximum)({ default: fallback, desc });
