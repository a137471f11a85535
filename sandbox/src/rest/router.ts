import type { Call, Reply, ServerVersion } from './call.ts';
import { isRouteMissing } from './described.ts';

/** A method and a path, and their handler. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path with `{name}` segments and a trailing slash. */
  readonly template: string;
  /** Set where no credential is needed; an invalid one is still refused (contract section 16.22). */
  readonly isPublic?: true;
  /** Set where credentials are ignored, even invalid ones. */
  readonly ignoresCredentials?: true;
  readonly handle: (call: Call) => Reply | Promise<Reply>;
}

export interface Endpoint {
  readonly template: string;
  readonly methods: ReadonlyMap<string, Route>;
  readonly params: Readonly<Record<string, string>>;
}

interface Node {
  readonly literals: Map<string, Node>;
  param: Node | null;
  names: string[];
  template: string;
  methods: Map<string, Route>;
}

function emptyNode(): Node {
  return { literals: new Map(), param: null, names: [], template: '', methods: new Map() };
}

/** Finds the endpoint of a path. Literal segments take precedence over parameters. Every GET route serves HEAD too. */
export interface Router {
  find(path: string): Endpoint | null;
}

/** Creates the router for the routes that the server has. */
export function createRouter(routes: readonly Route[], server: ServerVersion): Router {
  const root = emptyNode();
  for (const route of routes) {
    if (isRouteMissing(server, route.method, route.template)) continue;
    let node = root;
    const names: string[] = [];
    for (const segment of route.template.split('/').slice(1)) {
      if (segment.startsWith('{')) {
        names.push(segment.slice(1, -1));
        node = node.param ??= emptyNode();
      } else {
        const next: Node = node.literals.get(segment) ?? emptyNode();
        node.literals.set(segment, next);
        node = next;
      }
    }
    node.names = names;
    node.template = route.template;
    node.methods.set(route.method, route);
  }
  const walk = (
    node: Node,
    segments: readonly string[],
    at: number,
    values: readonly string[],
  ): Endpoint | null => {
    const segment = segments[at];
    if (segment === undefined) {
      if (node.methods.size === 0) return null;
      const params = Object.fromEntries(node.names.map((name, index) => [name, values[index] ?? '']));
      return { template: node.template, methods: node.methods, params };
    }
    const literal = node.literals.get(segment);
    const found = literal ? walk(literal, segments, at + 1, values) : null;
    if (found || !node.param || !/^[^/.]+$/.test(segment)) return found;
    return walk(node.param, segments, at + 1, [...values, segment]);
  };
  return { find: (path) => walk(root, path.split('/').slice(1), 0, []) };
}
