import { runPage } from '../run-page.ts';

await runPage(import.meta.url);
