import { type Place } from '../../../scenarios/issue.ts';
import { type Findings } from '../findings.ts';

/** Heaviest weight a record may have. */
const HEAVIEST = 1e12;

export function isWeight(weight: number): boolean {
  return weight >= 0 && weight <= HEAVIEST;
}

export function refuseWeight(place: Place, value: string, findings: Findings): void {
  findings.refuse({
    code: 'bad-weight',
    ...place,
    value,
    message: `The weight of a tie is a number from 0 to 1e12, and this is "${value.slice(0, 40)}".`,
    remedy: 'Correct the weight, or name the column that holds it.',
  });
}
