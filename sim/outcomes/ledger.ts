/** One line of the ledger: what is paid, by whom. Money in cents, people's time in minutes; both are whole numbers. */
export interface LedgerLine {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  /** `money` leaves the organisation or its budget; `time` is people's hours, valued at their rate. */
  readonly kind: 'money' | 'time';
  /** Paid from the strategy's own budget (the rest is carried by the organisation, under every strategy alike). */
  readonly fromBudget: boolean;
}

/** Every line of cost, under every strategy. The position in this list is the row in a run's ledger columns. */
export const LEDGER_LINES = [
  {
    id: 'licences',
    label: 'Licences',
    help: 'What the platform costs per employee and month.',
    kind: 'money',
    fromBudget: false,
  },
  {
    id: 'itBase',
    label: 'IT base',
    help: 'Running the platform: operations, security, support.',
    kind: 'money',
    fromBudget: false,
  },
  { id: 'launch', label: 'Launch campaign', help: 'Announcements, events, material.', kind: 'money', fromBudget: true },
  {
    id: 'staff',
    label: 'Community staff',
    help: 'Salaries of community managers, whether they are busy or idle.',
    kind: 'money',
    fromBudget: true,
  },
  {
    id: 'training',
    label: 'Training',
    help: 'Delivering the training; the hours of those trained stand under time allowances and training hours.',
    kind: 'money',
    fromBudget: true,
  },
  { id: 'rewards', label: 'Rewards', help: 'Points, prizes and recognition.', kind: 'money', fromBudget: true },
  {
    id: 'integration',
    label: 'Integration',
    help: 'Building planned uses and accepted uses of users into tools and processes.',
    kind: 'money',
    fromBudget: true,
  },
  {
    id: 'enforcement',
    label: 'Enforcement',
    help: 'Monitoring and following up a mandate.',
    kind: 'money',
    fromBudget: true,
  },
  {
    id: 'reviews',
    label: 'Reviews and changes',
    help: 'Looking at the indicators and changing the plan.',
    kind: 'money',
    fromBudget: true,
  },
  {
    id: 'failedUses',
    label: 'Failed uses',
    help: 'Integration spent on uses of users that turned out harmful.',
    kind: 'money',
    fromBudget: true,
  },
  {
    id: 'leaders',
    label: 'Leaders’ and managers’ hours',
    help: 'Time leaders and managers spend on the platform because the plan asks for it, at their own rate.',
    kind: 'time',
    fromBudget: false,
  },
  {
    id: 'champions',
    label: 'Champions’ hours',
    help: 'Time champions are given for helping others.',
    kind: 'time',
    fromBudget: false,
  },
  {
    id: 'allowance',
    label: 'Time allowances',
    help: 'Working time set aside for trying the platform.',
    kind: 'time',
    fromBudget: false,
  },
  {
    id: 'trainingHours',
    label: 'Training hours',
    help: 'Working time of those trained.',
    kind: 'time',
    fromBudget: false,
  },
  {
    id: 'readingWriting',
    label: 'Reading and writing',
    help: 'Employees’ own time on the platform, as far as no allowance and no hours of leaders or champions cover it.',
    kind: 'time',
    fromBudget: false,
  },
] as const satisfies readonly LedgerLine[];

export type LedgerLineId = (typeof LEDGER_LINES)[number]['id'];
