import { stringify } from 'yaml';
import type { Checked, Issue } from '../issue.ts';
import type { Strategy } from '../scenario.ts';
import { moneyMistake, type Circumstances } from '../schema/budget.ts';
import { checkStrategyFile } from '../schema/check-library-file.ts';
import { formatName, STRATEGY_FORMAT } from '../schema/formats.ts';
import { Report } from '../schema/report.ts';
import { readYaml } from './read-yaml.ts';
import { strategyValues } from './scenario-document.ts';

/** A strategy as canonical YAML, as the library's files are written. */
export function writeStrategy(strategy: Strategy): string {
  return stringify(
    { format: formatName(STRATEGY_FORMAT), ...strategyValues(strategy) },
    { version: '1.2', schema: 'core', aliasDuplicateObjects: false, lineWidth: 80 },
  );
}

/**
 * A strategy out of text, or everything wrong with it, each with its line.
 *
 * @param id             what it has to be called
 * @param circumstances  absent: whether its budget pays for it is not asked
 */
export function readStrategyText(text: string, id: string, circumstances?: Circumstances): Checked<Strategy> {
  const source = readYaml(text, `${id}.yaml`);
  if (!source.ok) return source;
  const report = new Report(source.value.where);
  const strategy = checkStrategyFile(source.value.value, id, report);
  if (strategy === null) return { ok: false, issues: report.issues() };
  const mistake = circumstances && moneyMistake(strategy, circumstances);
  if (mistake) {
    const { at, ...what } = mistake;
    report.add(at, what);
  }
  const issues: readonly Issue[] = report.issues();
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: strategy };
}
