import { defineLever } from './define-lever.ts';

/** Weeks of an ordinary campaign. */
const ORDINARY_WEEKS = 8;

/** A campaign that makes the platform known and worth a look while it lasts. */
export const launch = defineLever({
  id: 'launch',
  label: 'Launch campaign',
  help: 'Announcements, events and material that make the platform known. Curiosity ends with the campaign.',
  evidence:
    'Launched communities reach people at about .08 a week [C]; use spikes and dwindles when nothing follows [R: Li 2015].',
  fields: {
    perEmployee: {
      kind: 'number',
      label: 'Money per employee',
      help: 'Money for the whole campaign, per employee.',
      unit: 'money per employee',
      default: 5,
      minimum: 0,
      maximum: 1000,
    },
    total: {
      kind: 'number',
      label: 'Money in all',
      help: 'Money for the whole campaign; replaces the amount per employee.',
      unit: 'money',
      default: null,
      minimum: 0,
      maximum: 1e9,
    },
  },
  line: 'launch',
  naturalWeeks: ORDINARY_WEEKS,
  weeklyCents({ perEmployee, total }, intensity, { activeWeeks, employees }) {
    return (100 * intensity * (total ?? perEmployee * employees)) / activeWeeks;
  },
  apply(controls, { perEmployee, total }, intensity, { activeWeeks, employees, parameters }) {
    // What counts is the money of a week: the same sum over twice the weeks is a campaign of half the strength.
    const money = (total === null ? perEmployee : total / employees) / activeWeeks;
    const ordinary = parameters.awareness.launchMoney / ORDINARY_WEEKS;
    controls.launch += money === 0 ? 0 : (intensity * 2 * money) / (money + ordinary);
  },
});
