import { type Claim, everyOf } from '../claim.ts';
import { change, enabledWith } from './enabled-variants.ts';
import { contrastsOf, versus } from './versus.ts';

const FACILITATED = enabledWith('conversation-facilitated', 'Conversation facilitated', () =>
  change('facilitation', { style: 1 }),
);
const DICTATED = enabledWith('conversation-dictated', 'Conversation dictated', () =>
  change('facilitation', { style: -1 }),
);

/** The two ways to lead a conversation. */
export const CONVERSATIONS = [FACILITATED, DICTATED];

const interactive = versus(FACILITATED, DICTATED, 'interactive');
const users = versus(FACILITATED, DICTATED);

export const facilitateNotDefine: Claim = {
  id: 'C9',
  title: 'Facilitate, don’t define the conversation',
  test: 'The same staff and hours, facilitating the conversation or dictating it; dictating brings focus, the more so the greater the power distance.',
  shown: 'interactive',
  contrasts: [...contrastsOf([interactive]), users.stated, users.equal],
  verdicts: [
    everyOf('stated', 'more interactive employees than dictated', [interactive.stated]),
    everyOf('users', 'more sustained users than dictated', [users.stated]),
    everyOf('value', 'more net value than dictated', [interactive.value]),
    everyOf('equal-cost', 'more interactive employees, at equal total cost', [interactive.equal]),
    everyOf('equal-cost-value', 'more net value, at equal total cost', [interactive.equalValue]),
  ],
  grid: { down: 'organisation.powerDistance', across: 'parameters.contribution.dictating' },
};
