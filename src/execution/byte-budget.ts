import { GraphQLError } from 'graphql';

/** Bytes of one value in a response in addition to its text: quotes and a comma, a number, `null`. */
const leafBytes = 4;

/** The response would be larger than allowed. Ends the whole execution, also where a field may be null. */
export class ResponseTooLarge extends GraphQLError {
  constructor(maxBytes: number) {
    super(
      `The response has more than ${maxBytes} bytes, which is the limit. Select fewer fields or rows. A mutation was carried out.`,
      { extensions: { code: 'QUERY_TOO_COMPLEX' } },
    );
  }
}

/**
 * How much a response may still grow, in bytes. Each character counts as one byte, so that no response is refused too
 * early; the written response is measured exactly.
 */
export class ByteBudget {
  readonly maxBytes: number;
  #left: number;

  constructor(maxBytes: number) {
    this.maxBytes = maxBytes;
    this.#left = maxBytes;
  }

  /** The bytes of the response so far. */
  get spent(): number {
    return this.maxBytes - this.#left;
  }

  /** @throws {ResponseTooLarge} */
  spend(bytes: number): void {
    this.#left -= bytes;
    if (this.#left < 0) throw new ResponseTooLarge(this.maxBytes);
  }

  /**
   * Spends the bytes of a value: a serialized scalar, or all data of a response.
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

/** The bytes of the field names of one object in a response. */
export const bytesOfKeys = (keys: readonly string[]): number =>
  keys.reduce((sum, key) => sum + key.length + leafBytes, 0);
