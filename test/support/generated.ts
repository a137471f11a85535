/** Whether this is `npm run test:slow`, which runs all generated cases. */
export const isThorough = process.env.THOROUGH === 'true';

/** The number of generated cases in a run: all in `npm run test:slow`, a tenth in `npm test`. */
export function generated(all: number): number {
  return isThorough ? all : Math.ceil(all / 10);
}
