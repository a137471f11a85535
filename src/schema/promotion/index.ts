import './screenshot.ts';
import './campaign.ts';
import './screenshot-mutations.ts';
import './campaign-mutations.ts';
