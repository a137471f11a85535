import { describe, expect, it } from 'vitest';
import { absentRoutes, readExceptions, rowExceptions, writeExceptions } from './recorded/exceptions.ts';
import { askAs, type Cast, castOf, differences, keyOf, pathOf, rowDifferences } from './recorded/play.ts';
import { type ReadRule, rules } from './recorded/rules.ts';
import { type Client, useSandbox } from './support.ts';

/** The server of October 2024 whose exchanges were recorded. */
const client = useSandbox({ server: '2024', resources: 400 });

let cast: Cast | undefined;
const stage = (): { readonly client: Client; readonly cast: Cast } => {
  cast ??= castOf(client().sandbox);
  return { client: client(), cast };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const readsByRoute = new Map<string, ReadRule[]>();
for (const rule of rules.reads) {
  for (const route of Object.keys(rule.routes)) {
    readsByRoute.set(route, [...(readsByRoute.get(route) ?? []), rule]);
  }
}
const places = sum([...readsByRoute.values()].map((each) => each.length));
const seen = sum(rules.reads.flatMap((rule) => Object.values(rule.routes)));
const counted = sum(Object.values(rules.elsewhere));

const listedReads = (route: string): readonly string[] =>
  readExceptions.flatMap((each) => each.rules[route] ?? []);
const listedRows = (route: string): readonly string[] =>
  rowExceptions.flatMap((each) => each.rows[route] ?? []);
const played = [...readsByRoute].filter(([route]) => !absentRoutes.has(route));
const unplayed = [...readsByRoute].filter(([route]) => absentRoutes.has(route));
const rowsPlayed = rules.rows.filter(({ route }) => !absentRoutes.has(route));
const followed =
  sum(played.map(([, each]) => each.length)) - sum(played.map(([route]) => listedReads(route).length));

describe(`reads: ${rules.reads.length} rules at ${places} places from ${seen} exchanges, ${followed} followed`, () => {
  it.each(played.map(([route, each]) => [route, each.length, each] as const))(
    '%s follows its %i rules, except those that are listed',
    async (route, _count, each) => {
      const { client, cast } = stage();
      const path = pathOf(route, cast);
      const broken: string[] = [];
      const told: string[] = [];
      for (const rule of each) {
        const response = await askAs(client, cast, rule, path);
        const differs = await differences(client, cast, rule, path, response);
        if (differs.length === 0) continue;
        broken.push(keyOf(rule));
        told.push(`${keyOf(rule)}: ${differs.join(', ')}`);
      }
      expect(broken.sort(), told.join('\n')).toEqual([...listedReads(route)].sort());
    },
  );

  it.each(unplayed)('%s is not a route of the sandbox', async (route, each) => {
    const { client, cast } = stage();
    for (const rule of each) {
      expect(
        (await askAs(client, cast, { ...rule, as: 'staff', headers: {} }, pathOf(route, cast))).status,
      ).toBe(404);
    }
  });
});

describe(`rows: ${rules.rows.length} kinds, ${rowsPlayed.length} of them written`, () => {
  it.each(rowsPlayed.map((rule) => [rule.route, rule] as const))(
    '%s has the recorded columns and types, except those that are listed',
    async (route, rule) => {
      const { client, cast } = stage();
      expect(await rowDifferences(client, cast, rule)).toEqual(listedRows(route));
    },
  );
});

describe('the list of exceptions', () => {
  it('contains only routes that were recorded', () => {
    const routes = [...absentRoutes, ...readExceptions.flatMap((each) => Object.keys(each.rules))];
    for (const route of routes) expect([route, readsByRoute.has(route)]).toEqual([route, true]);
    for (const route of rowExceptions.flatMap((each) => Object.keys(each.rows))) {
      expect([route, rowsPlayed.some((each) => each.route === route)]).toEqual([route, true]);
    }
  });

  it('accounts, with the rules, for all recorded exchanges, including those of routes that the gateway does not call', () => {
    expect(seen + rules.writes.length + counted).toBe(rules.exchanges);
    const listed = sum(played.map(([route]) => listedReads(route).length));
    process.stdout.write(
      `${rules.exchanges} recorded exchanges: ${seen} reads make ${rules.reads.length} rules at ${places} places ` +
        `(${followed} followed, ${listed} excepted, ${places - followed - listed} at routes that the gateway does not ` +
        `call), and ${rules.rows.length} kinds of rows; ${rules.writes.length} steps of writes ` +
        `(${writeExceptions.flatMap(({ steps }) => steps).length} excepted); ${counted} are of other families.\n`,
    );
  });
});
