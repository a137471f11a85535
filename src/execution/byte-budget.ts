import { GraphQLError } from 'graphql';

/** What a response costs beyond its texts, in bytes: quotes and a comma, a number, `null`. */
const leafBytes = 4;

/** The response would be larger than is allowed. It ends the whole execution, also where a field may be null. */
export class ResponseTooLarge extends GraphQLError {
  constructor(maxBytes: number) {
    super(
      `The response has more than ${maxBytes} bytes, which is the limit. Select fewer fields or rows. A mutation was carried out.`,
      { extensions: { code: 'QUERY_TOO_COMPLEX' } },
    );
  }
}

/**
 * How much a response may still grow, in bytes. Characters are counted as one byte each, so that it is never refused too
 * early; what is written in the end is measured exactly.
 */
export class ByteBudget {
  readonly maxBytes: number;
  #left: number;

  constructor(maxBytes: number) {
    this.maxBytes = maxBytes;
    this.#left = maxBytes;
  }

  /** What the response takes so far. */
  get spent(): number {
    return this.maxBytes - this.#left;
  }

  /** @throws {ResponseTooLarge} */
  spend(bytes: number): void {
    this.#left -= bytes;
    if (this.#left < 0) throw new ResponseTooLarge(this.maxBytes);
  }

  /**
   * Spends what a value takes: a serialized scalar, or all data of a response.
   *
   * @throws {ResponseTooLarge}
   */
  spendOn(value: unknown): void {
    if (typeof value === 'string') this.spend(value.length + leafBytes);
    else if (typeof value !== 'object' || value === null) this.spend(leafBytes);
    else if (Array.isArray(value)) for (const item of value) this.spendOn(item);
    else {
      for (const [key, one] of Object.entries(value)) {
        this.spend(key.length + leafBytes);
        this.spendOn(one);
      }
    }
  }
}

/** What the names of the fields of one object take in a response, in bytes. */
export const bytesOfKeys = (keys: readonly string[]): number =>
  keys.reduce((sum, key) => sum + key.length + leafBytes, 0);
