import './growth.ts';
import './invoice.ts';
import './invoice-item.ts';
import './invoice-mutations.ts';
