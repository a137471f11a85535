/** Whether this is `npm run test:slow`, which goes through all that is generated. */
export const isThorough = process.env.THOROUGH === 'true';

/** How many of so many generated cases a run goes through: all in `npm run test:slow`, a tenth in `npm test`. */
export function generated(all: number): number {
  return isThorough ? all : Math.ceil(all / 10);
}
