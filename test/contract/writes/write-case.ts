/** A mutation and the one request that it becomes. */
export interface WriteCase {
  /** As in the table of documented writes, for example `POST /api/marketplace-orders/{uuid}/cancel/`. */
  readonly operation: string;
  /** Selects nothing but `userErrors`, so that nothing is read afterwards. */
  readonly mutation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Path as sent, ids filled in. */
  readonly path: string;
  /**
   * JSON body as sent; null for none. Hyperlinks begin with `REST`, which stands for the address of the server. For a
   * multipart request: its parts in order, a file as `{ file: name, type }`.
   */
  readonly body: unknown;
  /** Files for the variables, by path such as `variables.input.image`. */
  readonly files?: Readonly<
    Record<string, { readonly name: string; readonly type: string; readonly content: string }>
  >;
  /** The response of the server; by default 200 with an empty object. */
  readonly response?: { readonly status: number; readonly body?: unknown };
}
