import './workers/early-workers.ts';
import { openPage } from './pages/open-page.ts';

// The workers are on their way before the page asks for its own, larger, script.
void openPage();
