import './workers/early-workers.ts';

// The workers are on their way before the page asks for its own, larger, script.
void import('./pages/compare-page.ts');
