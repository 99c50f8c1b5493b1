import type { Parameters } from '../parameters/index.ts';

/** Price of integrating one planned use fully, in units of the currency; integrating it in part costs that part. */
export function plannedUsePrice({ money }: Pick<Parameters, 'money'>, employees: number): number {
  return money.plannedUse + money.plannedUsePerEmployee * employees;
}
