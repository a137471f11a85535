import { OfferingReportDocument, type OfferingReportQuery } from './documents.ts';
import { send } from './send.ts';

type Offering = NonNullable<NonNullable<OfferingReportQuery['offerings']>['nodes'][number]>;

/** One line per active offering: its number of resources, and its cheapest plan. */
export async function* report(url: string, token: string, pageSize = 20): AsyncGenerator<string> {
  let after: string | null = null;
  do {
    const page: OfferingReportQuery = await send(url, token, OfferingReportDocument, {
      first: pageSize,
      after,
    });
    for (const offering of page.offerings?.nodes ?? []) if (offering) yield line(offering);
    const { pageInfo } = page.offerings ?? {};
    after = pageInfo?.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  } while (after !== null);
}

function line({ name, plans, resources }: Offering): string {
  const prices = plans.map(({ unitPrice }) => Number(unitPrice)).filter(Number.isFinite);
  const cheapest = prices.length > 0 ? Math.min(...prices).toFixed(2) : '-';
  return `${String(resources?.totalCount ?? '?').padStart(6)} ${cheapest.padStart(10)}  ${name}`;
}
