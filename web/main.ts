import './pages/compare-page.ts';
