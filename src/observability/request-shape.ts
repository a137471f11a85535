/** Filters that ask for several objects at once, their values parted by commas. */
const batchFilters = ['uuid_list=', 'offering_uuid=', 'offering_slug='];

/** How many columns a request to the REST API names; 0 when it takes rows as they are. `path` is path and query as sent. */
export function countColumns(path: string): number {
  let count = 0;
  for (let at = nextParameter(path, 'field=', 0); at !== -1; at = nextParameter(path, 'field=', at)) {
    count += 1;
  }
  return count;
}

/** The columns that a request names, in its order. */
export function columnsIn(path: string): readonly string[] {
  const columns: string[] = [];
  for (let at = nextParameter(path, 'field=', 0); at !== -1; at = nextParameter(path, 'field=', at)) {
    const end = path.indexOf('&', at);
    columns.push(path.slice(at, end === -1 ? undefined : end));
  }
  return columns;
}

/** How many objects a request asks for by their ids at once; null when it is none of those that can. */
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
