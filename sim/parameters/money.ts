import { number } from './define-parameter.ts';

/** Prices, minutes and what saved time is worth; money in units of the scenario's currency. */
export const moneyParameters = {
  licencePerMonth: number('Licence', 'Price per employee and month.', 3, { unit: 'money', valid: [0, 1000], sample: [0, 8] }, 'A', 'MODEL: 0 to 8'),
  itPerYear: number('IT base', 'Running the platform, per employee and year.', 6, { unit: 'money', valid: [0, 10000], sample: [2, 20] }, 'A', 'assumed'),
  employeeHour: number('Hour of an employee', 'Cost of an hour of work.', 45, { unit: 'money', valid: [0, 10000], sample: [25, 80] }, 'A', 'MODEL: 25 to 80'),
  leaderHour: number('Hour of a leader', 'Cost of an hour of a leader or manager.', 120, { unit: 'money', valid: [0, 10000], sample: [80, 250] }, 'A', 'MODEL: 80 to 250'),
  staffYear: number('Community manager', 'Cost of a full-time community manager a year.', 75000, { unit: 'money', valid: [0, 1e7], sample: [45000, 110000] }, 'A', 'assumed'),
  recognitionPerYear: number('Recognition', 'Cost of full recognition, per employee and year.', 2, { unit: 'money', valid: [0, 10000], sample: [0.5, 6] }, 'A', 'assumed'),
  trainingHour: number('Training delivered', 'Price of an hour of training per person, without the time of those trained.', 20, { unit: 'money', valid: [0, 10000], sample: [5, 60] }, 'A', 'assumed'),
  plannedUse: number('Planned use', 'Price of integrating one planned use fully, whatever the size.', 10000, { unit: 'money', valid: [0, 1e7], sample: [3000, 30000], scale: 'log' }, 'A', 'assumed'),
  plannedUsePerEmployee: number('Planned use, by size', 'Price of integrating one planned use fully, per employee.', 3, { unit: 'money', valid: [0, 10000], sample: [1, 10], scale: 'log' }, 'A', 'assumed'),
  enforcementPerYear: number('Enforcement', 'Cost of checking on a mandate fully, per employee and year.', 8, { unit: 'money', valid: [0, 10000], sample: [2, 20] }, 'A', 'assumed'),
  readMinutes: number('Reading', 'Minutes per use.', 2, { unit: 'minutes', valid: [0, 240], sample: [1, 3] }, 'A', 'MODEL: 1 to 3'),
  postMinutes: number('Writing a post', 'Minutes per post.', 10, { unit: 'minutes', valid: [0, 240], sample: [5, 15] }, 'A', 'MODEL: 5 to 15'),
  replyMinutes: number('Writing a reply', 'Minutes per reply.', 5, { unit: 'minutes', valid: [0, 240], sample: [3, 8] }, 'A', 'MODEL: 3 to 8'),
  proposalMinutes: number('Proposing a use', 'Minutes per proposal.', 90, { unit: 'minutes', valid: [0, 2400], sample: [30, 240] }, 'A', 'MODEL: 30 to 240'),
  hoursSaved: number('Hours saved', 'Gross hours saved in an active week on a fully matched use.', 0.25, { unit: 'hours per week', valid: [0, 40], sample: [0, 1.5] }, 'A', 'MODEL: .25 (0 to 1.5, at most 2.7)'),
  realisation: number('Realisation', 'Share of saved time that is worth money.', 0.5, { unit: 'share', valid: [0, 1], sample: [0.2, 1] }, 'A', 'MODEL: .2 to 1'),
} as const;
