import type { Attribution, Part } from '../../experiments/attribution/attribution.ts';
import { PLAYERS } from '../../experiments/attribution/players.ts';
import type { Scenario } from '../../../scenarios/scenario.ts';
import { attributionText, counterfactualsSay, sponsorSays } from '../../text/en/attribution.ts';
import { type Formats, formatsFor } from '../../text/formats.ts';
import { textTable, wrap } from '../table.ts';
import type { Terminal } from '../terminal.ts';

/** An attribution as somebody reads it at a terminal: what is said, what the runs say, then the parts. */
export function attributionAsText(attribution: Attribution, scenario: Scenario, { style, width }: Terminal): string {
  const formats = formatsFor('en', scenario.currency);
  const { strategy, divisions, seed, lucks, employees, shortfall } = attribution;
  const [told] = divisions;
  const rows = [
    row(attributionText.luck, [divisions[0]!.luck, ...divisions.slice(1).map(({ luck }) => luck)], formats),
    ...PLAYERS.map(({ label }, place) =>
      row(
        label,
        divisions.map(({ players }) => players[place]!),
        formats,
      ),
    ),
    row(
      attributionText.outOfReach,
      divisions.map(({ outOfReach }) => outOfReach),
      formats,
    ),
    [
      style.bold(`  ${shortfall >= 0 ? attributionText.shortfall : attributionText.excess}`),
      ...divisions.flatMap(() => [style.bold(formats.signedPoints(shortfall)), '']),
    ],
  ];
  const heads = ['Percentage points of employees', ...divisions.flatMap((_, place) => [`(${place + 1})`, ''])];
  return `\n${[
    `${style.bold(`${strategy.name}: who is to blame, in one world`)}\n${style.dim(`${scenario.organisation.name}, ${formats.whole(employees)} employees · seed ${seed} · ${formats.whole(lucks)} lucks`)}`,
    `${style.bold(attributionText.sponsorHeading)}\n${wrap(`“${sponsorSays(attribution)}”`, width)}`,
    `${style.bold(attributionText.counterfactualHeading)}\n${wrap(counterfactualsSay(attribution, formats), width)}`,
    textTable(
      [{ align: 'left' }, ...divisions.flatMap(() => [{ align: 'right' as const }, { align: 'left' as const }])],
      [heads.map((head) => style.bold(head)), ...rows],
    ),
    divisions
      .map(
        ({ reference }, place) =>
          `  (${place + 1}) ${reference.label}${reference === told?.reference ? ' (told above)' : ''}`,
      )
      .join('\n'),
    style.dim(wrap(attributionText.note, width)),
  ].join('\n\n')}\n`;
}

function row(label: string, parts: readonly Part[], formats: Formats): string[] {
  return [
    `  ${label}`,
    ...parts.flatMap((part) => {
      const [low, high] = formats.signedPointsRange(part);
      return [formats.signedPoints(part.share), low === high ? '' : `${low} to ${high}`];
    }),
  ];
}
