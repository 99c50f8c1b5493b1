import { html, nothing, type TemplateResult } from 'lit';
import type {
  TestedClaim,
  TestedClaims,
  TestedExample,
  TestedRegion,
  TestedVerdict,
} from '../../src/experiments/claims/tested-claims.ts';
import type { Formats } from '../../src/text/formats.ts';
import { words } from '../state/classroom-words.ts';
import { inputName } from './input-name.ts';
import './verdict-bar.ts';

/** One claim: its sentence, in how many worlds it holds, what decides that, and worlds to run again. */
export function claimSection(
  claim: TestedClaim,
  { passingMost, most }: TestedClaims,
  formats: Formats,
): TemplateResult {
  const said = words.claims;
  const id = `claim-${claim.id.toLowerCase()}`;
  const own = claim.verdicts[0]!;
  const { worlds, holds, fails, tooClose } = own;
  const counts = { holds: holds.count, fails: fails.count, tooClose: tooClose.count };
  return html`
    <section class="claim" aria-labelledby=${id}>
      <h2 id=${id} tabindex="-1">
        <span class="claim-id">${claim.id}</span>
        ${said.titles[claim.id] ?? claim.title}
      </h2>
      <p class="claim-found">${said.found(counts, worlds, formats)}</p>
      <gs-verdict-bar .verdict=${own}></gs-verdict-bar>
      <div class="claim-more">
        <div>
          <h3>${said.decides}</h3>
          ${deciders(claim, formats)} ${claim.region === null ? nothing : region(claim.region, formats)}
        </div>
        <div>
          ${(['fails', 'holds'] as const).map((verdict) =>
            example(
              verdict,
              claim.examples.find((one) => one.verdict === verdict),
              formats.whole(worlds),
            ),
          )}
        </div>
      </div>
      <details class="more">
        <summary>
          ${said.tested}
          <span class="unseen">: ${claim.id}</span>
        </summary>
        <p>${said.tests[claim.id] ?? claim.test}</p>
      </details>
      <details class="more">
        <summary>
          ${said.readings}
          <span class="unseen">: ${claim.id}</span>
        </summary>
        ${table(`${said.readings}: ${claim.id}`, claim.verdicts, formats)}
        <p class="quiet">${said.mostHelp(formats.whole(passingMost), formats.share(most))}</p>
      </details>
    </section>
  `;
}

function deciders({ deciders }: TestedClaim, formats: Formats): TemplateResult {
  const said = words.claims;
  if (deciders === null) {
    return html`
      <p>${said.noDeciders}</p>
    `;
  }
  // An interval that begins at nothing is no decider.
  const telling = deciders.inputs.filter(({ low }) => low > 0);
  if (telling.length === 0) {
    return html`
      <p>${said.weakDeciders}</p>
    `;
  }
  return html`
    <ul class="deciders">
      ${telling.map(
        ({ path, total, low, high }) => html`
          <li>
            ${
              path.startsWith('parameters.')
                ? html`
                    <a href="#/assumptions?find=${path.slice('parameters.'.length)}">${inputName(path)}</a>
                  `
                : inputName(path)
            }
            <span class="quiet">
              ${said.share(formats.share(total), formats.share(low), formats.share(Math.min(1, high)))}
            </span>
          </li>
        `,
      )}
    </ul>
    <p class="quiet">${said.decidersHelp}</p>
  `;
}

function region({ of, restrictions, coverage, density }: TestedRegion, formats: Formats): TemplateResult {
  const said = words.claims;
  const named = restrictions.map(({ name, low, high, options }) => {
    const input = inputName(name);
    if (options) return said.among(input, options.join(' / '));
    if (low === null) return said.below(input, formats.number(high));
    if (high === null) return said.above(input, formats.number(low));
    return said.between(input, formats.number(low), formats.number(high));
  });
  return html`
    <p>
      ${said.region[of]} ${formats.list(named)}.
      <span class="quiet">${said.regionWorth(formats.share(coverage), formats.share(density))}</span>
    </p>
  `;
}

function example(verdict: TestedExample['verdict'], found: TestedExample | undefined, worlds: string): TemplateResult {
  const said = words.claims;
  if (found === undefined) {
    return html`
      <h3>${said.example[verdict]}</h3>
      <p class="quiet">${said.none[verdict](worlds)}</p>
    `;
  }
  const alone = found.links.every(({ plans }) => plans.length === 1);
  const links = html`
    <ul class="claim-links">
      ${found.links.map(
        ({ plans, fragment }) => html`
          <li>
            <a href="#${fragment}">${said.open(plans.map((plan) => said.planNames[plan] ?? plan).join(' · '))}</a>
          </li>
        `,
      )}
    </ul>
    ${
      alone
        ? html`
            <p class="quiet">${said.alone}</p>
          `
        : nothing
    }
  `;
  if (verdict === 'fails') {
    return html`
      <h3>${said.example[verdict]}</h3>
      ${links}
    `;
  }
  return html`
    <details class="more">
      <summary>${said.example[verdict]}</summary>
      ${links}
    </details>
  `;
}

/** The bar as numbers, and the other readings with it. */
function table(label: string, verdicts: readonly TestedVerdict[], formats: Formats): TemplateResult {
  const { columns, counts, share, labels } = words.claims;
  const cell = ({ share: value, low, high }: TestedVerdict['holds']) =>
    share(formats.share(value), formats.share(low), formats.share(high));
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${label}>
      <table class="readings">
        <thead>
          <tr>
            ${Object.values(columns).map(
              (column) => html`
                <th scope="col">${column}</th>
              `,
            )}
          </tr>
        </thead>
        <tbody>
          ${verdicts.map(
            ({ label, holds, tooClose, fails, most: [held, failed, close] }) => html`
              <tr>
                <th scope="row">${labels[label] ?? label}</th>
                <td>${cell(holds)}</td>
                <td>${cell(tooClose)}</td>
                <td>${cell(fails)}</td>
                <td>${counts(formats.whole(held), formats.whole(close), formats.whole(failed))}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
