/** Filters for several objects, whose values are separated by commas. */
const batchFilters = ['uuid_list=', 'offering_uuid=', 'offering_slug='];

/** How many columns a request to the REST API names; 0 when it requests whole rows. `path` is path and query as sent. */
export function countColumns(path: string): number {
  let count = 0;
  for (let at = nextParameter(path, 'field=', 0); at !== -1; at = nextParameter(path, 'field=', at)) {
    count += 1;
  }
  return count;
}

/** The columns that a request names, in order. */
export function columnsIn(path: string): readonly string[] {
  const columns: string[] = [];
  for (let at = nextParameter(path, 'field=', 0); at !== -1; at = nextParameter(path, 'field=', at)) {
    const end = path.indexOf('&', at);
    columns.push(path.slice(at, end === -1 ? undefined : end));
  }
  return columns;
}

/** How many objects a request names by their ids; null when it has no such filter. */
export function batchSize(path: string): number | null {
  for (const filter of batchFilters) {
    const start = nextParameter(path, filter, 0);
    if (start === -1) continue;
    const found = path.indexOf('&', start);
    const end = found === -1 ? path.length : found;
    let size = 1;
    for (let at = path.indexOf(',', start); at !== -1 && at < end; at = path.indexOf(',', at + 1)) size += 1;
    return size;
  }
  return null;
}

/** Where the value of the next such parameter begins, or -1. In names and values `&`, `=` and `?` are encoded. */
function nextParameter(path: string, name: string, from: number): number {
  for (let at = path.indexOf(name, from); at !== -1; at = path.indexOf(name, at + 1)) {
    const before = path[at - 1];
    if (before === '&' || before === '?') return at + name.length;
  }
  return -1;
}
