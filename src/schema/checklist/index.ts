import './checklist.ts';
import './question.ts';
