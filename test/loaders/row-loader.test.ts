import { describe, expect, it } from 'vitest';
import { RowLoader } from '../../src/loaders/row-loader.ts';

/** A loader that records its batches; rows whose id begins with `x` are missing. */
function recorded() {
  const batches: { readonly ids: readonly string[]; readonly columns: readonly string[] }[] = [];
  const loader = new RowLoader(async (ids, columns) => {
    batches.push({ ids, columns: [...columns].sort() });
    return new Map(
      ids.filter((id) => !id.startsWith('x')).map((id) => [id, { uuid: id, columns: [...columns].sort() }]),
    );
  }, 'Offering');
  return { batches, loader };
}

const columns = (...names: string[]) => new Set(names);

describe('loading rows by id', () => {
  it('sends one request per tick, with each id once and all requested columns', async () => {
    const { batches, loader } = recorded();
    await Promise.all([
      loader.load('a', columns('name')),
      loader.load('b', columns('state')),
      loader.load('a', columns('name', 'state')),
    ]);
    expect(batches).toEqual([{ ids: ['a', 'b'], columns: ['name', 'state'] }]);
  });

  it('reuses loaded rows for later loads of the same columns', async () => {
    const { batches, loader } = recorded();
    await loader.load('a', columns('name', 'state'));
    await loader.load('a', columns('state'));
    expect(batches).toHaveLength(1);
    expect(loader.knows('a', columns('name'))).toBe(true);
    expect(loader.knows('a', columns('created'))).toBe(false);
  });

  it('sends another request for a load of more columns', async () => {
    const { batches, loader } = recorded();
    await loader.load('a', columns('name'));
    await loader.load('a', columns('created'));
    expect(batches.map((batch) => batch.columns)).toEqual([['name'], ['created']]);
  });

  it('fails separately for a missing row, and names the row', async () => {
    const { loader } = recorded();
    const [found, missing] = await Promise.allSettled([
      loader.load('a', columns('name')),
      loader.load('x1', columns('name')),
    ]);
    expect(found.status).toBe('fulfilled');
    expect(missing).toMatchObject({
      status: 'rejected',
      reason: { name: 'ObjectNotFound', type: 'Offering', uuid: 'x1' },
    });
  });

  it('reuses rows that a list has loaded', async () => {
    const { batches, loader } = recorded();
    loader.prime('a', columns('name', 'state'), { uuid: 'a', name: 'listed' });
    expect(await loader.load('a', columns('name'))).toEqual({ uuid: 'a', name: 'listed' });
    expect(batches).toEqual([]);
  });
});
