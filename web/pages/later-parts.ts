/** What of the page is not seen at first, fetched once the first answer stands. */
import '../components/plan/plan-editor.ts';
import '../components/settlement-figure.ts';
import '../components/chances-figure.ts';
import '../components/frontier-figure.ts';
import '../components/quarters-figure.ts';
import '../components/take-away.ts';
import '../components/over-ranges.ts';
import '../components/what-matters.ts';
import '../components/branch.ts';
import '../state/detail-words.ts';
import '../components/blame-view.ts';
import '../components/own-work.ts';
