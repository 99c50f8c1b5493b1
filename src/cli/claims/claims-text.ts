import { READING } from '../../experiments/claims/claims-document.ts';
import type { ClaimResult, ClaimsResult, ExampleWorld } from '../../experiments/claims/claims-result.ts';
import type { Column } from '../table.ts';
import { textTable, wrap } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import {
  deciderText,
  figure,
  figureText,
  gridRows,
  intervalText,
  percent,
  regionText,
  regionWorthText,
  verdictsText,
} from './claim-cells.ts';

const INDENT = '     ';
const COLUMNS: readonly Column[] = [{ align: 'left' }, { align: 'right' }, { align: 'right' }, { align: 'right' }];
const VERDICT_COLUMNS: readonly Column[] = [
  { align: 'left' },
  { align: 'right' },
  { align: 'right' },
  { align: 'right' },
  { align: 'left' },
];
const DECIDERS_SHOWN = 4;

/** The result for a terminal: every claim with its verdicts, what decides it, and a world to look at. */
export function claimsText(result: ClaimsResult, seconds: string, terminal: Terminal, folder: string | null): string {
  const { style, width } = terminal;
  const head = `${result.claims.length === 1 ? '1 claim' : `${result.claims.length} claims`}, ${result.arms} plans, ${result.worlds} of ${result.worldsAsked} sampled worlds (seed ${result.seed}), ${result.lucks} lucks each, ${seconds}`;
  return [
    style.bold(head),
    wrap(
      `Share of worlds in which each claim holds / fails / is too close to call. ${READING} Patterns: ${result.passing} of the worlds show every structural pattern, ${result.passingMost} at least ${percent(result.most)} of them.`,
      width,
    ),
    ...result.claims.map((claim) => claimText(claim, terminal, folder)),
    ...(result.scale.length === 0 || result.largeWorlds === 0 ? [] : [scaleText(result)]),
    ...(result.families.length === 0 ? [] : [familiesText(result)]),
    wrap(
      `Arms at equal total cost: ${result.costMatch.arms}; off by ${percent(result.costMatch.median)} in the median, ${percent(result.costMatch.q95)} at most in 95 of 100.`,
      width,
    ),
  ].join('\n\n');
}

function claimText(
  { claim, rules, deciders, region, grid, figures, examples }: ClaimResult,
  terminal: Terminal,
  folder: string | null,
): string {
  const { style, width } = terminal;
  const rows = rules.map(({ rule, all, passingMost, passing }, place) => {
    const label = place === 0 ? style.bold(rule.label) : rule.label;
    return [INDENT, verdictsText(all), verdictsText(passingMost), verdictsText(passing), label];
  });
  const lines = [
    `${style.bold(claim.id.padEnd(4))} ${style.bold(claim.title)}`,
    textTable(VERDICT_COLUMNS, [
      ['', 'all worlds', 'most patterns', 'all patterns', 'holds / fails / too close'].map(style.dim),
      ...rows,
    ]),
    ...figures.map((entry) => wrap(`${entry.figure.label}: ${figureText(entry)}`, width, INDENT)),
  ];
  const { heads, rows: cells } = gridRows(grid);
  if (cells.length > 0)
    lines.push(
      textTable(
        COLUMNS,
        [heads, ...cells].map(([name, ...rest]) => [`${INDENT}${name}`, ...rest]),
      ),
    );
  if (deciders !== null) {
    const named = deciders.inputs.slice(0, DECIDERS_SHOWN).map(deciderText).join(', ');
    lines.push(
      wrap(
        `Decided by (total-order index): ${named}; explained ${percent(Math.max(0, deciders.explained))}`,
        width,
        INDENT,
      ),
    );
  }
  if (region !== null) {
    lines.push(
      wrap(
        `${region.of === 'fails' ? 'Fails' : 'Does not hold'} where ${regionText(region)}; ${regionWorthText(region)}`,
        width,
        INDENT,
      ),
    );
  }
  for (const verdict of ['fails', 'holds'] as const) {
    const example = examples.find((entry) => entry.verdict === verdict);
    lines.push(
      wrap(
        example === undefined ? `No world was found in which it ${verdict}.` : exampleText(example, folder),
        width,
        INDENT,
      ),
    );
  }
  return lines.join('\n');
}

function exampleText({ verdict, seed, world, scenarios }: ExampleWorld, folder: string | null): string {
  if (folder === null) return `It ${verdict} in world ${world}; with --out its scenario is written.`;
  const [first] = scenarios;
  return `It ${verdict} in: groundswell compare ${folder}/${first!.file} --seed ${seed} --replicates 8`;
}

function scaleText({ scale, largeWorlds }: ClaimsResult): string {
  const rows = scale.map(({ claim, contrast, small, large, agree, worlds }) => [
    `${claim.padEnd(4)} ${contrast.label}`,
    figure(small),
    figure(large),
    `${agree} of ${worlds}`,
  ]);
  return `Does scale decide? ${largeWorlds} of the worlds again with 5,000 employees\n${textTable(COLUMNS, [['', 'as sampled', 'at 5,000', 'not opposed'], ...rows])}`;
}

function familiesText({ families, searchedWorlds, plansTried }: ClaimsResult): string {
  const rows = families.map(({ name, drawn, sustained, best }) => [
    name,
    figure(drawn),
    intervalText(sustained),
    percent(best),
  ]);
  return `Each family optimised: the best of ${plansTried} plans by sustained users, scored on fresh luck, in ${searchedWorlds} of the worlds\n${textTable(COLUMNS, [['', 'as drawn', 'optimised', 'best of all'], ...rows])}`;
}
