import { describe, expect, it } from 'vitest';
import { Loaders, maxFurtherPages, type RowSource } from '../../src/loaders/loaders.ts';
import { KnownCallers } from '../../src/upstream/caller-facts.ts';
import { createCapabilities } from '../../src/upstream/capabilities.ts';
import { withToken } from '../support/identity.ts';
import { notAsked } from './rest.ts';

const columns = new Set(['name']);

function operation() {
  const batches: (readonly string[])[] = [];
  const source: RowSource = {
    rows: 'Offering',
    async read(_loaders, ids) {
      batches.push(ids);
      return new Map(ids.map((id) => [id, { uuid: id, name: 'loaded' }]));
    },
  };
  const loaders = new Loaders(notAsked, createCapabilities(), new KnownCallers().of(withToken('Token a')));
  return { loaders, source, batches };
}

describe('the data that one operation has loaded', () => {
  it('is discarded after a write', async () => {
    const { loaders, source, batches } = operation();
    await loaders.rows(source).load('a', columns);
    await loaders.rows(source).load('a', columns);
    loaders.forget();
    await loaders.rows(source).load('a', columns);
    expect(batches).toEqual([['a'], ['a']]);
  });

  it('includes the rows of its lists, which loads by id reuse', async () => {
    const { loaders, source, batches } = operation();
    loaders.prime('Offering', columns, [{ uuid: 'a', name: 'listed' }]);
    expect(await loaders.rows(source).load('a', columns)).toEqual({ uuid: 'a', name: 'listed' });
    expect(batches).toEqual([]);
  });

  it('is not complete for an object from a list if a column is only returned for a single object', async () => {
    const { loaders, source, batches } = operation();
    loaders.prime('Offering', new Set(['name', 'secret_options']), [{ uuid: 'a', secret_options: null }]);
    await loaders.rows(source).load('a', new Set(['secret_options']));
    expect(batches).toEqual([['a']]);
  });

  it('is requested once for each name, and all readers get the same result', async () => {
    const { loaders } = operation();
    let asked = 0;
    const ask = async () => {
      asked += 1;
      return asked;
    };
    expect(await Promise.all([loaders.once('site', ask), loaders.once('site', ask)])).toEqual([1, 1]);
    expect(await loaders.once('other', ask)).toBe(2);
  });

  it('is requested together for one owner within one tick', async () => {
    const { loaders } = operation();
    const owner = {};
    const batches: (readonly number[])[] = [];
    const load = async (all: readonly number[]) => {
      batches.push(all);
      return all.map((one) => one * 2);
    };
    const wanted = [1, 2, 3].map((one) => loaders.together(owner, 'x', one, load));
    expect(await Promise.all(wanted)).toEqual([2, 4, 6]);
    expect(batches).toEqual([[1, 2, 3]]);
  });

  it('is searched for on at most the allowed number of pages', async () => {
    const { loaders } = operation();
    const page = async () => ({ rows: [], total: 0 });
    const read = Array.from({ length: maxFurtherPages + 1 }, (_, index) =>
      loaders.furtherPage(`page ${index}`, page),
    );
    const pages = await Promise.all(read);
    expect(pages.filter((one) => one === null)).toHaveLength(1);
    // A page that was already read does not count again.
    expect(await loaders.furtherPage('page 0', page)).not.toBeNull();
  });
});
