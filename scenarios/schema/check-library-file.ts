import type { ScenarioOrganisation, Strategy } from '../scenario.ts';
import { ORGANISATION_FORMAT, STRATEGY_FORMAT, upToDate, type Format } from './formats.ts';
import { organisationShape } from './organisation-shape.ts';
import type { Report } from './report.ts';
import { REFUSED, type Shape } from './shape.ts';
import { strategyShape } from './strategy-shape.ts';

/** An organisation of the library; its id is the name of its file. */
export function checkOrganisationFile(value: unknown, id: string, report: Report): ScenarioOrganisation | null {
  const organisation = checkFile(value, ORGANISATION_FORMAT, organisationShape, report);
  return organisation && { ...organisation, id };
}

/** A strategy of the library; its id is the name of its file. */
export function checkStrategyFile(value: unknown, id: string, report: Report): Strategy | null {
  const strategy = checkFile(value, STRATEGY_FORMAT, strategyShape, report);
  if (strategy === null || strategy.id === id) return strategy;
  report.add(['id'], {
    code: 'other-id',
    message: `id is ${strategy.id}, the file is called ${id}.`,
    remedy: `Write ${id}.`,
  });
  return null;
}

function checkFile<Value>(value: unknown, format: Format, shape: Shape<Value>, report: Report): Value | null {
  const document = upToDate(value, format, report);
  if (document === REFUSED) return null;
  const { format: _, ...rest } = document;
  const checked = shape.check(rest, [], report);
  return checked === REFUSED || report.count > 0 ? null : checked;
}
