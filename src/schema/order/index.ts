import './messages.ts';
import './order.ts';
import './review.ts';
