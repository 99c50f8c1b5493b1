/** One weekly series: a whole number per week. Shares divide by the employees of that week. */
export interface SeriesDefinition {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly unit: 'employees' | 'messages' | 'uses' | 'cents' | 'minutes';
}

export const SERIES = [
  { id: 'reached', label: 'Reached', help: 'Employees who know of the platform.', unit: 'employees' },
  { id: 'tried', label: 'Tried', help: 'Employees who have used it at least once.', unit: 'employees' },
  { id: 'weeklyActive', label: 'Weekly active', help: 'Employees who used it this week.', unit: 'employees' },
  {
    id: 'monthlyActive',
    label: 'Monthly active',
    help: 'Employees who used it in the last 4 weeks.',
    unit: 'employees',
  },
  {
    id: 'contributors',
    label: 'Contributors',
    help: 'Employees who posted, replied or reacted this week.',
    unit: 'employees',
  },
  {
    id: 'sustained',
    label: 'Sustained users',
    help: 'Employees active in at least 4 of the last 8 weeks.',
    unit: 'employees',
  },
  {
    id: 'interactive26',
    label: 'Interactive',
    help: 'Employees with at least one post, reply or reaction in 26 weeks.',
    unit: 'employees',
  },
  { id: 'readers26', label: 'Readers', help: 'Employees active at least once in 26 weeks.', unit: 'employees' },
  { id: 'readOnly26', label: 'Read only', help: 'Readers who have not contributed in 26 weeks.', unit: 'employees' },
  {
    id: 'lapsed',
    label: 'Lapsed',
    help: 'Employees who tried it and were not active for 13 weeks.',
    unit: 'employees',
  },
  { id: 'posts', label: 'Posts', help: 'Posts of the week, questions included.', unit: 'messages' },
  { id: 'replies', label: 'Replies', help: 'Replies of the week, of colleagues and of staff.', unit: 'messages' },
  { id: 'reactions', label: 'Reactions', help: 'Reactions of the week.', unit: 'messages' },
  {
    id: 'questionsOpen',
    label: 'Open questions',
    help: 'Questions waiting for an answer at the end of the week.',
    unit: 'messages',
  },
  {
    id: 'usesPlanned',
    label: 'Planned uses in practice',
    help: 'Planned uses that at least one employee practises.',
    unit: 'uses',
  },
  {
    id: 'usesByUsers',
    label: 'Uses by users in practice',
    help: 'Ways of working that users came up with and at least two employees practise.',
    unit: 'uses',
  },
  { id: 'spentCents', label: 'Spent so far', help: 'Money spent since the start, all lines.', unit: 'cents' },
  {
    id: 'minutes',
    label: 'Time so far',
    help: 'Minutes of people’s time since the start, all lines.',
    unit: 'minutes',
  },
] as const satisfies readonly SeriesDefinition[];

export type SeriesId = (typeof SERIES)[number]['id'];
