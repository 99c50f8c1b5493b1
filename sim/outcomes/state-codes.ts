/** What an employee is to a spectator in a week: one code each, ordered from pale to strong, then the two ways out. */
export const STATE_CODES = [
  { code: 0, id: 'unaware', label: 'Has not heard of it' },
  { code: 1, id: 'aware', label: 'Knows of it, has not tried' },
  { code: 2, id: 'tried', label: 'Has tried, not active this week' },
  { code: 3, id: 'active', label: 'Active this week' },
  { code: 4, id: 'contributing', label: 'Contributed this week' },
  { code: 5, id: 'lapsed', label: 'Tried, not active for 13 weeks' },
  { code: 6, id: 'rejected', label: 'Lapsed with a poor opinion' },
] as const;
