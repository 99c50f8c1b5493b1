import { stringify } from 'yaml';
import type { Scenario } from '../scenario.ts';
import { scenarioDocument } from './scenario-document.ts';

/** A scenario as canonical YAML: equal scenarios give equal text, and reading it gives the scenario again. */
export function writeScenario(scenario: Scenario): string {
  return stringify(scenarioDocument(scenario), {
    version: '1.2',
    schema: 'core',
    aliasDuplicateObjects: false,
    lineWidth: 100,
  });
}
