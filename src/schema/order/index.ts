import './messages.ts';
import './order.ts';
import './review.ts';
import './order-mutations.ts';
import './order-state-mutations.ts';
import './order-message-mutations.ts';
import './order-progress.ts';
import './order-updates.ts';
