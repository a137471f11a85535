import { factsOf, type ListableRoute } from '../rest-api/routes.ts';
import type { ServerCapabilities } from '../upstream/capabilities.ts';
import { isUpstreamError } from '../upstream/errors.ts';
import type { RestClient, RestQuery } from '../upstream/rest-client.ts';
import { isRow } from '../upstream/shape.ts';
import { ArgumentUnsupported } from './errors.ts';
import type { ListRoute } from './list-route.ts';
import { isCurrentServer, requestsForAge } from './server-age.ts';

/** The kind of the values of an argument. A `flag` is true or absent. */
export type ValueKind = 'text' | 'uuid' | 'time' | 'number' | 'truth' | 'flag' | 'word';

/** An argument of a list that becomes a query parameter. */
export interface AskedParameter {
  /** The argument as the caller wrote it: `filter.resourceName`. */
  readonly argument: string;
  readonly param: string;
  readonly kind: ValueKind;
  /** The values as the server spells them; the parameter is sent once for each. */
  readonly values: readonly string[];
}

/** A list, and the arguments with which it is read. */
export interface AskedList {
  readonly list: ListRoute;
  /** Path parameters, for a list below an object. */
  readonly params?: { readonly uuid: string };
  /** Query parameters that every request for the list needs. */
  readonly fixed: RestQuery;
  readonly asked: readonly AskedParameter[];
  /** Whether the client chose an order. */
  readonly ordered: boolean;
}

/** Words (as `param=word`) that must not be sent, because the server does not know them. It has no rows with them. */
export type UnknownWords = ReadonlySet<string>;

/** The most requests for finding out whether the server supports one argument of one list. */
export const requestsPerDoubt = 3 + requestsForAge;
/** The same for a flag, which may need the verdicts of up to {@link maxOthers} other arguments. */
const requestsPerFlag = 3 + 4 * 3 + requestsForAge;

/** Values that no row has: a filter that is supported selects nothing with them. */
const nothing = {
  text: 'none-7c0de1f2a93b',
  word: 'none-7c0de1f2a93b',
  uuid: 'ffffffffffffffffffffffffffffffff',
  number: '2147483647',
} as const;

/** Newer filters that many lists have, for which a value of {@link nothing} is a sure proof; by parameter. */
const provableFilters: Readonly<Record<string, ValueKind>> = {
  slug: 'text',
  query: 'text',
  created_before: 'time',
  modified_before: 'time',
  name_exact: 'text',
  current_user_has_role: 'text',
  uuid_list: 'uuid',
};
const maxOthers = 4;

/** A filter of this list selects offerings inside the groups, so it may return as many groups with a filter as without. */
const groups = '/api/marketplace-provider-offerings/groups/';

/** The route on which the filters of a list are tested. */
const routeOf = ({ route }: ListRoute): ListableRoute =>
  route === groups ? '/api/marketplace-provider-offerings/' : route;

/** `has` and `lacks` are proven. `harmless`: nothing is proven, but the list is empty or hidden without any filter too. */
type Verdict = 'has' | 'lacks' | 'harmless';

/** An argument, or one word of it, that the server may not support. */
interface Doubt {
  /** The key under which the verdict is remembered for the server. */
  readonly feature: string;
  readonly probe: () => Promise<Verdict>;
  /** The argument that fails when the server lacks it. */
  readonly argument: string;
  /** The word (as `param=word`) to leave out when the server lacks it; null: the argument fails. */
  readonly word: string | null;
}

/** The parameters of a route that servers of 2024 treat differently. */
interface RouteDoubts {
  /** Parameters that they ignore. */
  readonly newer: ReadonlySet<string>;
  /** Parameters of which they use only the last value. */
  readonly single: ReadonlySet<string>;
  /** Times that they compare for equality, and not as the end of a range. */
  readonly exact: ReadonlySet<string>;
  /** The words that they accept, by parameter. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
}

const routeDoubts = new Map<ListableRoute, RouteDoubts>();
const split = (names = ''): ReadonlySet<string> => new Set(names.split(' ').filter(Boolean));

function doubtsOf(route: ListableRoute): RouteDoubts {
  let found = routeDoubts.get(route);
  if (found === undefined) {
    const { newer, single2024, exact2024, choices2024 = {} } = factsOf(route);
    const words = new Map(Object.entries(choices2024).map(([param, known]) => [param, split(known)]));
    found = { newer: split(newer), single: split(single2024), exact: split(exact2024), words };
    routeDoubts.set(route, found);
  }
  return found;
}

/** Whether older servers ignore a parameter of a list. */
export const isNewerParameter = (route: ListableRoute, param: string): boolean =>
  doubtsOf(route).newer.has(param);

/** The most requests for finding out whether the server supports the arguments of one list. */
export function requestsForDoubts(
  route: ListableRoute,
  asked: readonly AskedParameter[],
  ordered: boolean,
): number {
  const { newer, single, words } = doubtsOf(route);
  let requests = ordered && newer.has('o') ? requestsPerDoubt : 0;
  for (const { param, kind, values } of asked) {
    if (newer.has(param)) requests += kind === 'flag' ? requestsPerFlag : requestsPerDoubt;
    else if (single.has(param) && values.length > 1) requests += requestsPerDoubt;
    const known = words.get(param);
    if (known) requests += requestsPerDoubt * values.filter((word) => !known.has(word)).length;
  }
  // One more to distinguish a filter that finds nothing from an object in the path that does not exist.
  return requests + (route.includes('{') && (ordered || asked.length > 0) ? 1 : 0);
}

/**
 * Finds out whether the server supports newer arguments of lists. Older servers ignore unknown parameters and return all rows
 * (contract §16.3), which would be a wrong result. The test of most parameters counts the list with a value that no row has:
 * zero rows prove support.
 *
 * One object serves one operation. Proven verdicts are remembered for the server.
 */
export class ListArguments {
  readonly #client: RestClient;
  readonly #capabilities: ServerCapabilities;
  readonly #running = new Map<string, Promise<Verdict>>();

  constructor(client: RestClient, capabilities: ServerCapabilities) {
    this.#client = client;
    this.#capabilities = capabilities;
  }

  /**
   * Checks the arguments of a list. Returns the words of them that the server does not know. Sends no request for what is known
   * already, and then returns (or throws) synchronously.
   *
   * @throws {ArgumentUnsupported} for an argument that the server would ignore.
   */
  settle(wanted: AskedList): UnknownWords | Promise<UnknownWords> {
    const doubts = this.#doubts(wanted);
    const open = doubts.filter(({ feature }) => this.#capabilities.of(feature) === 'in doubt');
    const unknownWords = (): UnknownWords => {
      const unknown = new Set<string>();
      for (const { feature, argument, word } of doubts) {
        if (this.#capabilities.of(feature) !== 'lacks') continue;
        if (word === null) throw new ArgumentUnsupported(argument);
        unknown.add(word);
      }
      return unknown;
    };
    if (doubts.length === 0) return none;
    const known = unknownWords();
    if (open.length === 0) return known;
    return Promise.all(open.map((doubt) => this.#resolve(doubt, wanted.params !== undefined))).then(
      (verdicts) => {
        const unknown = new Set(known);
        for (const [index, { argument, word }] of open.entries()) {
          if (verdicts[index] !== 'lacks') continue;
          if (word === null) throw new ArgumentUnsupported(argument);
          unknown.add(word);
        }
        return unknown;
      },
    );
  }

  /** Whether the list exists without arguments. If not, the object in its path does not exist. */
  async isThere(wanted: AskedList): Promise<boolean> {
    return (await this.#whole(wanted)) !== 'hidden';
  }

  #doubts(wanted: AskedList): readonly Doubt[] {
    const route = routeOf(wanted.list);
    const { newer, single, words } = doubtsOf(route);
    const doubts: Doubt[] = [];
    for (const asked of wanted.asked) {
      const { argument, param, values } = asked;
      const named = `${route}?${param}`;
      if (newer.has(param)) {
        const probe = () => this.#isHeeded(wanted, asked);
        doubts.push({ feature: named, probe, argument, word: null });
      } else if (single.has(param) && values.length > 1) {
        const probe = () => this.#takesSeveral(wanted, asked);
        doubts.push({ feature: `${named}[]`, probe, argument, word: null });
      }
      const known = words.get(param);
      if (!known) continue;
      for (const word of values) {
        if (known.has(word)) continue;
        const probe = () => this.#knowsWord(wanted, param, word);
        doubts.push({ feature: `${named}=${word}`, probe, argument, word: `${param}=${word}` });
      }
    }
    if (wanted.ordered && newer.has('o')) {
      doubts.push({
        feature: `${route}?o`,
        probe: () => this.#isOrdered(wanted),
        argument: 'orderBy',
        word: null,
      });
    }
    return doubts;
  }

  /**
   * Runs a probe. Equal probes of the same list share one verdict. Below different objects, each waits for the first one, and
   * runs only if that proved nothing.
   */
  async #resolve(doubt: Doubt, isBelowOne: boolean): Promise<Verdict> {
    const { feature } = doubt;
    const running = this.#running.get(feature);
    if (running) {
      if (!isBelowOne) return running;
      await running.catch(() => null);
      const known = this.#capabilities.of(feature);
      if (known !== 'in doubt') return known;
      return this.#probe(doubt);
    }
    const asked = this.#probe(doubt);
    this.#running.set(feature, asked);
    return asked;
  }

  async #probe({ feature, probe }: Doubt): Promise<Verdict> {
    const verdict = await probe();
    if (verdict !== 'harmless') this.#capabilities.note(feature, verdict === 'has');
    return verdict;
  }

  async #isHeeded(wanted: AskedList, { param, kind }: AskedParameter): Promise<Verdict> {
    if (kind === 'truth') return this.#isTruthHeeded(wanted, param);
    if (kind === 'flag') return this.#isFlagHeeded(wanted, param);
    const value =
      kind === 'time' ? `${param.endsWith('_before') ? '1970' : '9000'}-01-01T00:00:00Z` : nothing[kind];
    const left = await this.#count(wanted, [[param, value]]);
    if (left === 'refused') return wanted.params ? this.#byAge() : 'has';
    if (left === 'hidden') {
      // An old server filters the object in the path by the parameters of the list (contract §16.5).
      return (await this.#whole(wanted)) === 'hidden' ? 'harmless' : 'lacks';
    }
    if (left === null) return this.#byAge();
    if (left > 0) return 'lacks';
    const all = await this.#whole(wanted);
    if (all === 0 || all === 'hidden') return 'harmless';
    if (!doubtsOf(routeOf(wanted.list)).exact.has(param)) return 'has';
    // All rows are newer than this time: a server that compares for equality returns none of them.
    return (await this.#count(wanted, [[param, '1970-01-01T00:00:00Z']])) === 0 ? 'lacks' : 'has';
  }

  /**
   * A flag that removes no row for this caller looks like one that is ignored. Then the server is assumed to support it if it
   * supports other newer filters of the list, and has the routes of current servers.
   */
  async #byOthers(wanted: AskedList, param: string): Promise<Verdict> {
    const { newer } = doubtsOf(routeOf(wanted.list));
    const others = Object.entries(provableFilters).filter(([name]) => name !== param && newer.has(name));
    const verdicts = await Promise.all(
      others.slice(0, maxOthers).map(([name, kind]) =>
        this.#resolve(
          {
            feature: `${routeOf(wanted.list)}?${name}`,
            probe: () => this.#isHeeded(wanted, { argument: name, param: name, kind, values: [] }),
            argument: name,
            word: null,
          },
          wanted.params !== undefined,
        ),
      ),
    );
    return verdicts.includes('lacks') ? 'lacks' : this.#byAge();
  }

  /** The rows for true and for false add up to all rows, or to twice as many where the server ignores the parameter. */
  async #isTruthHeeded(wanted: AskedList, param: string): Promise<Verdict> {
    const [all, yes, no] = await Promise.all([
      this.#whole(wanted),
      this.#count(wanted, [[param, 'true']]),
      this.#count(wanted, [[param, 'false']]),
    ]);
    if (all === 'hidden' || all === 0) return 'harmless';
    if (yes === 'hidden' || no === 'hidden') return 'lacks';
    if (typeof all !== 'number' || typeof yes !== 'number' || typeof no !== 'number') return this.#byAge();
    return yes + no < 1.5 * all || Math.min(yes, no) < 0.9 * all ? 'has' : 'lacks';
  }

  async #isFlagHeeded(wanted: AskedList, param: string): Promise<Verdict> {
    const [all, yes] = await Promise.all([this.#whole(wanted), this.#count(wanted, [[param, 'true']])]);
    if (all === 'hidden' || all === 0) return 'harmless';
    if (yes === 'hidden') return 'lacks';
    if (typeof all !== 'number' || typeof yes !== 'number') return this.#byAge();
    return yes < all ? 'has' : this.#byOthers(wanted, param);
  }

  /** An old server uses only the last value, so a second value that no row has makes the list empty. */
  async #takesSeveral(wanted: AskedList, { param, values, kind }: AskedParameter): Promise<Verdict> {
    const [first = ''] = values;
    const [alone, both] = await Promise.all([
      this.#count(wanted, [[param, first]]),
      this.#count(wanted, [
        [param, first],
        [param, kind === 'uuid' ? nothing.uuid : nothing.text],
      ]),
    ]);
    if (typeof alone !== 'number' || typeof both !== 'number' || alone === 0) return this.#byAge();
    return both === alone ? 'has' : 'lacks';
  }

  async #knowsWord(wanted: AskedList, param: string, word: string): Promise<Verdict> {
    const left = await this.#count(wanted, [[param, word]]);
    return left === 'refused' || left === 'hidden' ? 'lacks' : 'has';
  }

  /** For a list below an object, an old server accepts in `o` the orderings of the list that contains the object (contract §16.5). */
  async #isOrdered(wanted: AskedList): Promise<Verdict> {
    const { route } = wanted.list;
    const above = factsOf(parentOf(route));
    const others = new Set([...split(above.orderings), ...split(above.orderings2024)]);
    const own = [...split(factsOf(route).orderings)].find((name) => !others.has(name));
    const [known, unknown] = await Promise.all([
      own === undefined ? null : this.#count(wanted, [['o', own]]),
      this.#count(wanted, [['o', nothing.word]]),
    ]);
    if (known === 'hidden' || unknown === 'hidden') return 'harmless';
    return known !== 'refused' && unknown === 'refused' ? 'has' : 'lacks';
  }

  async #byAge(): Promise<Verdict> {
    return (await isCurrentServer(this.#client, this.#capabilities)) ? 'has' : 'lacks';
  }

  #whole(wanted: AskedList): Promise<Left> {
    return this.#count(wanted, []);
  }

  async #count(
    { list, params, fixed }: AskedList,
    more: readonly (readonly [string, string])[],
  ): Promise<Left> {
    // Sound: names and values come from the description of the route.
    const query = [...fixed, ...more] as RestQuery;
    try {
      return await this.#client.count(routeOf(list), { ...(params && { params }), query });
    } catch (error) {
      if (!isUpstreamError(error) || error.kind !== 'status' || error.routeMissing) throw error;
      if (error.status === 404 && params) return 'hidden';
      const names = more.map(([name]) => name);
      const isOurs = isRow(error.body) && names.some((name) => isRow(error.body) && name in error.body);
      if (error.status === 400 && isOurs) return 'refused';
      throw error;
    }
  }
}

/** Number of rows; null when the server does not return it. `refused`: the parameter is an error. `hidden`: the object in the path is not found. */
type Left = number | null | 'refused' | 'hidden';

const none: UnknownWords = new Set();

/** The list that contains the object in the path of a route. */
function parentOf(route: ListableRoute): ListableRoute {
  const end = route.indexOf('{');
  return (end === -1 ? route : route.slice(0, end)) as ListableRoute;
}
