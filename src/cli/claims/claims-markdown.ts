import { READING } from '../../experiments/claims/claims-document.ts';
import type { ClaimResult, ClaimsResult } from '../../experiments/claims/claims-result.ts';
import { SMALLEST_EFFECT } from '../../experiments/claims/contrast.ts';
import { MEASURES } from '../../experiments/claims/measures.ts';
import { FALSE_DISCOVERY_RATE } from '../../experiments/claims/verdict/judge-worlds.ts';
import { MODEL_VERSION } from '../../../sim/model-version.ts';
import {
  deciderText,
  figure,
  figureText,
  gridRows,
  intervalText,
  percent,
  regionText,
  regionWorthText,
  shareText,
  unitText,
  verdictsText,
} from './claim-cells.ts';

/** The whole result as a page of docs. */
export function claimsMarkdown(result: ClaimsResult): string {
  return `${[...opening(result), ...result.claims.flatMap((claim) => claimSection(claim)), ...closing(result)].join('\n\n')}\n`;
}

function opening(result: ClaimsResult): string[] {
  const { seed, worlds, lucks, arms, passing, passingMost, most, costMatch } = result;
  const headline = result.claims.map(({ claim, rules }) => {
    const equal = rules.find(({ rule }) => rule.id === 'equal-cost');
    const { all, passingMost: filtered } = rules[0]!;
    return [
      claim.id,
      claim.title,
      shareText(all.holds),
      shareText(all.fails),
      shareText(all.tooClose),
      verdictsText(filtered),
      equal === undefined ? '' : verdictsText(equal.all),
    ];
  });
  return [
    '# The claims, tested',
    `Made by \`groundswell claims --worlds ${result.worldsAsked} --seed ${seed} --report docs/claims.md\`, model version ${MODEL_VERSION}: ${worlds} sampled worlds of 200 to 600 employees, ${lucks} lucks for each of ${arms} plans in each world, 104 weeks. Do not edit by hand.`,
    `**How to read it.** ${READING} Worlds are drawn evenly over the ranges of every parameter, functional form and trait of the organisation (docs/model.md); plans are drawn at the world’s budget, none is tuned. Within a world, plans meet the same people and the same luck; a verdict compares the paired difference with the smallest effect of interest, fixed beforehand: ${SMALLEST_EFFECT.share} of staff for shares, ${percent(SMALLEST_EFFECT.money)} of the dearer plan’s cost for money, ${percent(SMALLEST_EFFECT.ratio)} for ratios, ${SMALLEST_EFFECT.weeks} weeks. A claim *holds* where it is shown to exceed that, *fails* where it is shown to lie as far on the other side, and is *too close* where neither is shown, at a false discovery rate of ${FALSE_DISCOVERY_RATE} across worlds. Intervals are 95 %.`,
    `**Patterns.** ${passing} of ${worlds} worlds show every structural pattern that a single world can show, ${passingMost} at least ${percent(most)} of them (“most patterns” below).`,
    `**Equal total cost.** ${costMatch.arms} plans are scaled in each world until their total cost, people’s time included, is that of real bottom-up; the median gap left is ${percent(costMatch.median)}, in 95 of 100 cases at most ${percent(costMatch.q95)} (a plan that costs too much at its least cannot be matched).`,
    '## At a glance',
    table(['', 'claim', 'holds', 'fails', 'too close', 'worlds with most patterns', 'at equal total cost'], headline),
    'The last two columns: holds / fails / too close.',
  ];
}

function claimSection({
  claim,
  rules,
  contrasts,
  byForm,
  grid,
  arms,
  figures,
  deciders,
  region,
  examples,
}: ClaimResult): string[] {
  const verdicts = rules.map(({ rule, all, passingMost, passing }) => [
    rule.label,
    shareText(all.holds),
    shareText(all.fails),
    shareText(all.tooClose),
    verdictsText(passingMost),
    verdictsText(passing),
  ]);
  const effects = contrasts.map((entry) => [
    entry.contrast.label,
    intervalText(entry.effect),
    intervalText(entry.effectPassingMost),
    unitText(entry),
    figure(entry.above),
  ]);
  const forms = byForm.map(({ path, option, verdicts: counts }) => [
    path,
    option,
    String(counts.worlds),
    verdictsText(counts),
  ]);
  const described = arms.map(({ name, mean, sdOfLucks, q05 }) => [name, figure(mean), figure(sdOfLucks), figure(q05)]);
  return [
    `## ${claim.id}. ${claim.title}`,
    claim.test,
    table(['verdict', 'holds', 'fails', 'too close', 'most patterns', 'all patterns'], verdicts),
    table(
      ['effect (above zero speaks for the claim)', 'mean over worlds', 'worlds with most patterns', 'in', 'P(A > B)'],
      effects,
    ),
    ...(figures.length === 0
      ? []
      : [figures.map((entry) => `- ${entry.figure.label}: ${figureText(entry)}`).join('\n')]),
    ...(grid.length === 0 ? [] : [table(gridRows(grid).heads, gridRows(grid).rows)]),
    table(['sampled form', '', 'worlds', 'holds / fails / too close'], forms),
    table([`plan (${MEASURES[claim.shown].label})`, 'mean', 'SD of lucks', '5 % of all lucks'], described),
    deciders === null
      ? 'Too few worlds to say what decides it.'
      : `**What decides it** (total-order indices in ${deciders.worlds} worlds; the surrogate foretells ${percent(Math.max(0, deciders.explained))} of the variance, so the upper ends are wide): ${deciders.inputs.map(deciderText).join(', ')}.`,
    region === null
      ? '**Failure region.** None was found that tells worlds apart.'
      : `**Failure region** (${region.of === 'fails' ? 'fails' : 'does not hold'}): ${regionText(region)}; ${regionWorthText(region)}.`,
    ...(['fails', 'holds'] as const).map((verdict) => exampleText(verdict, rules[0]!.all.worlds, examples)),
  ];
}

function exampleText(verdict: 'fails' | 'holds', worlds: number, examples: ClaimResult['examples']): string {
  const example = examples.find((entry) => entry.verdict === verdict);
  if (example === undefined) return `No world in which it ${verdict} was found in ${worlds} tried.`;
  const files = example.scenarios.map(
    ({ file }) => `\`groundswell compare DIR/${file} --seed '${example.seed}' --replicates 8\``,
  );
  const where = example.inRegion === true ? ', inside that region' : '';
  return `It ${verdict} in world ${example.world}${where}: ${files.join(' and ')}.`;
}

function closing({ scale, largeWorlds, families, searchedWorlds, plansTried }: ClaimsResult): string[] {
  const scaled = scale.map(({ claim, contrast, small, large, agree, worlds }) => [
    claim,
    contrast.label,
    figure(small),
    figure(large),
    `${agree} of ${worlds}`,
  ]);
  const optimised = families.map(({ name, drawn, searched, sustained, netValue, best, behind }) => [
    name,
    figure(drawn),
    figure(searched),
    intervalText(sustained),
    figure(netValue),
    percent(best),
    intervalText(behind),
  ]);
  if (largeWorlds === 0 && searchedWorlds === 0) return [];
  return [
    '## Does scale decide?',
    `${largeWorlds} of the worlds were run again with 5,000 employees. “Not opposed”: no effect beyond the smallest of interest in opposite directions. Only the contrasts of plans that are run at that size are listed, and only shares and ratios, which have no size.`,
    table(['', 'contrast', 'as sampled', 'at 5,000', 'not opposed'], scaled),
    '## Each family optimised',
    `In ${searchedWorlds} of the worlds each family was searched with the same number of evaluations: the best of ${plansTried} plans at the world’s budget by sustained users, scored on fresh luck. “Searched” is the score it was chosen by, which flatters.`,
    table(
      ['family', 'as drawn', 'searched', 'fresh luck', 'net value, EUR', 'best of all', 'real bottom-up ahead by'],
      optimised,
    ),
  ];
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
