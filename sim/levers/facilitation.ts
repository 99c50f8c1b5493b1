import { defineLever } from './define-lever.ts';

const share = (label: string, help: string, value: number) =>
  ({ kind: 'number', label, help, unit: 'share', default: value, minimum: 0, maximum: 1 }) as const;

const MINUTES_PER_FULL_TIME = 40 * 60;

/** Community managers: paid in any case; what they do with their hours is stated by the shares. */
export const facilitation = defineLever({
  id: 'facilitation',
  label: 'Facilitation',
  help: 'Staff who welcome newcomers, answer questions, bring people and uses together and implement users’ uses. Hours not given to a task are paid and idle.',
  evidence:
    'A reply goes with 44 to 56 % return [R: Joyce & Kraut 2006]; 88 % of the best communities have a full-time manager [R: TheCR 2015]; staffing of one per 5,000 to 20,000 [A].',
  fields: {
    fullTimePer1000: {
      kind: 'number',
      label: 'Full-time staff per 1,000',
      help: 'Community managers per 1,000 employees.',
      unit: 'full-time staff per 1,000 employees',
      default: 0.5,
      minimum: 0,
      maximum: 100,
    },
    fullTime: {
      kind: 'number',
      label: 'Full-time staff',
      help: 'Community managers in all; replaces the number per 1,000.',
      unit: 'full-time staff',
      default: null,
      minimum: 0,
      maximum: 100000,
    },
    welcoming: share('Welcoming', 'Share of their hours for helping newcomers to start.', 0.2),
    answering: share('Answering', 'Share of their hours for questions nobody has answered.', 0.3),
    brokering: share('Brokering', 'Share of their hours for bringing people, content and uses together.', 0.25),
    implementing: share('Implementing', 'Share of their hours for implementing users’ uses.', 0.25),
    style: {
      kind: 'number',
      label: 'Style',
      help: 'From dictating the conversation (−1) to facilitating it (1).',
      unit: 'style',
      default: 0.8,
      minimum: -1,
      maximum: 1,
    },
  },
  line: 'staff',
  weeklyCents({ fullTimePer1000, fullTime }, intensity, { employees, parameters }) {
    return (100 * intensity * (fullTime ?? (fullTimePer1000 * employees) / 1000) * parameters.money.staffYear) / 52;
  },
  apply(
    controls,
    { fullTimePer1000, fullTime, welcoming, answering, brokering, implementing, style },
    intensity,
    { employees, parameters },
  ) {
    const minutes = intensity * (fullTime ?? (fullTimePer1000 * employees) / 1000) * MINUTES_PER_FULL_TIME;
    const asked = welcoming + answering + brokering + implementing;
    const scale = asked > 1 ? 1 / asked : 1;
    controls.welcomeMinutes += minutes * welcoming * scale;
    controls.answerMinutes += minutes * answering * scale;
    controls.brokerMinutes += minutes * brokering * scale;
    controls.implementMinutes += minutes * implementing * scale;
    // Presence saturates with staff per employee.
    const presence = minutes / (minutes + parameters.contribution.dictatorMinutes * employees);
    if (asked > 0) controls.dictating = Math.min(1, controls.dictating + presence * Math.max(0, (1 - style) / 2));
  },
});
