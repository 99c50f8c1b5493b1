import { charts } from './charts.ts';
import { report } from './report.ts';
import { points, weeksSpan, worlds } from './units.ts';

/** Everything a report says, in English; apart from the page's texts, which every visitor loads. */
export const enReports = { report, charts, units: { points, weeksSpan, worlds } };

/** What every language has to say in a report. */
export type ReportText = typeof enReports;
