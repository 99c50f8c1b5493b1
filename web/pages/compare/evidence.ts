import { html, nothing, type TemplateResult } from 'lit';
import type { Scenario } from '../../../scenarios/scenario.ts';
import type { Comparison } from '../../../src/experiments/comparison.ts';
import type { Pictured } from '../../components/figure.ts';
import { method } from '../../components/method.ts';
import type { Session } from '../../state/session.ts';
import type { Settings } from '../../state/settings.ts';
import type { Pictures } from './pictures.ts';

/** Places of the procession: each picture is as new as its turn has come. */
export const PLACES = 13;

export interface EvidenceParts {
  readonly session: Session;
  readonly pictures: Pictures;
  /** The scenario of the settings as it is now: the same object for the same settings. */
  readonly scenario: Scenario | null;
  /** The last whole answer for the organisation as it is described, where it may stand beside this one as "before". */
  readonly described: (comparison: Comparison) => Comparison | null;
}

/** Everything below the answer and its first picture, which has the first place: what else shows it, what it costs, what would change it, what one takes home. */
export function evidence({ session, pictures, scenario, described }: EvidenceParts): TemplateResult {
  const { settings } = session;
  const turn = (place: number, draw: (pictured: Pictured) => TemplateResult) => {
    const pictured = pictures.at(place);
    return pictured === null ? nothing : draw(pictured);
  };
  const asking = (pictured: Pictured) => ({
    imported: session.importedOf(settings),
    ready: session.status.kind === 'done' && !pictured.stale,
  });
  return html`
    <div class="wide evidence">
      ${turn(
        1,
        (pictured) => html`
          <gs-plan-editor .settings=${settings} .scenario=${session.scenario} .pictured=${pictured}></gs-plan-editor>
          <gs-branch
            .pictured=${pictured}
            .settings=${settings}
            .scenario=${session.scenario}
            .imported=${asking(pictured).imported}
            .runner=${session.runner}
            .ready=${asking(pictured).ready}
          ></gs-branch>
        `,
      )}
      ${turn(
        2,
        (pictured) => html`
          <gs-difference-figure .pictured=${pictured}></gs-difference-figure>
        `,
      )}
      ${turn(
        3,
        (pictured) => html`
          <gs-settlement-figure .pictured=${pictured} .settings=${settings}></gs-settlement-figure>
        `,
      )}
      ${turn(
        4,
        (pictured) => html`
          <gs-chances-figure .pictured=${pictured}></gs-chances-figure>
        `,
      )}
      ${turn(
        5,
        (pictured) => html`
          <gs-families-figure .pictured=${pictured}></gs-families-figure>
        `,
      )}
      ${turn(
        6,
        (pictured) => html`
          <gs-frontier-figure .pictured=${pictured}></gs-frontier-figure>
        `,
      )}
      ${turn(
        7,
        (pictured) => html`
          <gs-ledger-figure .pictured=${pictured}></gs-ledger-figure>
        `,
      )}
      ${turn(
        8,
        (pictured) => html`
          <gs-quarters-figure .pictured=${pictured}></gs-quarters-figure>
        `,
      )}
    </div>
    ${turn(9, ({ hues }) =>
      scenario === null
        ? html``
        : html`
            <gs-watch-world
              .scenario=${scenario}
              .imported=${session.importedOf(settings)?.organisation ?? null}
              .settings=${settings}
              .hues=${hues}
            ></gs-watch-world>
          `,
    )}
    <div class="wide evidence">
      ${turn(
        10,
        (pictured) => html`
          <gs-outcomes-table .pictured=${pictured}></gs-outcomes-table>
        `,
      )}
      ${turn(
        11,
        (pictured) => html`
          <gs-over-ranges
            .pictured=${pictured}
            .scenario=${session.scenario}
            .imported=${asking(pictured).imported}
            .runner=${session.runner}
            .ready=${asking(pictured).ready}
          ></gs-over-ranges>
          <gs-what-matters
            .pictured=${pictured}
            .scenario=${session.scenario}
            .imported=${asking(pictured).imported}
            .runner=${session.runner}
            .ready=${asking(pictured).ready}
          ></gs-what-matters>
          <gs-blame
            .pictured=${pictured}
            .scenario=${session.scenario}
            .imported=${asking(pictured).imported}
            .runner=${session.runner}
            .ready=${asking(pictured).ready}
          ></gs-blame>
          <gs-change-traits
            .pictured=${pictured}
            .settings=${settings}
            .described=${described(pictured.comparison)}
          ></gs-change-traits>
        `,
      )}
      ${turn(12, () => method(settings))}
      ${turn(
        12,
        (pictured) => html`
          <gs-take-away .pictured=${pictured} .settings=${settings}></gs-take-away>
          <gs-own-work></gs-own-work>
        `,
      )}
    </div>
  `;
}

/** Whether an earlier answer may stand beside this one as "before". */
export function comparable(described: Comparison, comparison: Comparison): boolean {
  return (
    described.organisation.name === comparison.organisation.name &&
    described.weeks === comparison.weeks &&
    described.strategies.some(({ id }) => comparison.strategies.some((strategy) => strategy.id === id))
  );
}

export function noTraitChanged({ changed }: Settings): boolean {
  return Object.keys(changed).length === 0;
}
