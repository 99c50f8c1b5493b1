import { html, nothing, type TemplateResult } from 'lit';
import { drawAdoption } from '../../src/charts/adoption/draw.ts';
import { layoutAdoption } from '../../src/charts/adoption/layout.ts';
import { resultDigest } from '../../src/experiments/result-digest.ts';
import { text } from '../state/language.ts';
import { organisationWords } from '../state/told.ts';
import { fieldValues } from '../state/library-choices.ts';
import { ORGANISATION_FIELDS, type OrganisationField, type Settings } from '../state/settings.ts';
import { formatsOf, planName, type Pictured } from './figure.ts';
import { phrases } from './phrases.ts';

/** Width of the picture: that of the text on a page of A4 or Letter. */
const WIDTH = 660;
const TYPE = 14;

/** One page that says what was asked, what was found, how sure it is, what it costs, and how it was found. */
export function memo({ comparison, hues }: Pictured, settings: Settings): TemplateResult {
  const words = text.takeAway.memoText;
  const formats = formatsOf(comparison);
  const { strategies, weeks, finding, replicates, organisation, scenario, seed, modelVersion } = comparison;
  const { found, certainty, cost } = text.findingText(finding, { formats, weeks });
  const layout = layoutAdoption(
    {
      strategies: strategies.map(({ id, name, series }) => ({
        id,
        name,
        hue: hues.get(id) ?? 'slate',
        series: { ...series.weeklyActive!, runs: [] },
        value: formats.share(series.weeklyActive!.median.at(-1) ?? null),
      })),
      weeks,
      arrangement: 'together',
    },
    {
      width: WIDTH,
      type: TYPE,
      writeShare: (share) => formats.share(share),
      writeWeek: text.charts.weekTick,
      writeRead: text.charts.week,
    },
  );
  const changed = (Object.keys(settings.changed) as OrganisationField[]).map((field) => {
    const { unit } = ORGANISATION_FIELDS[field];
    const { label } = organisationWords(field, ORGANISATION_FIELDS[field]);
    const { value, described } = fieldValues(settings, field);
    const write = (amount: number) => text.page.change.value(amount, unit, formats);
    return `${label.toLowerCase()} ${write(value)} (${write(described)})`;
  });
  const { interactiveShare, week } = scenario.target;
  const organisationText = `${organisation.name}, ${formats.whole(organisation.employees)} ${text.page.question.employees}`;
  return html`
    <article class="memo" aria-label=${words.kicker}>
      <p class="memo-kicker">${words.kicker}</p>
      <h3 class="memo-question">${phrases(text.page.question.heading(strategies), hues)}</h3>
      <p class="memo-found">${phrases(found, hues)}</p>
      <p>${phrases(certainty, hues)} ${phrases(cost, hues)}</p>
      <div class="memo-picture">${drawAdoption(layout, text.charts.adoption.smallSummary)}</div>
      <table>
        <caption class="unseen">${words.plans}</caption>
        <thead>
          <tr>
            ${[words.plan, words.reached, words.target, words.cost, words.perUser, words.hours].map(
              (column) => html`
                <th scope="col">${column}</th>
              `,
            )}
          </tr>
        </thead>
        <tbody>
          ${strategies.map(({ id, name, outcomes, costPerSustainedUser, replicates: runs }) => {
            const reached = outcomes['sustained'];
            const hits = runs.filter((run) => run.outcomes['success'] === 1).length;
            return html`
              <tr>
                <th scope="row">${planName(id, name, hues)}</th>
                <td>
                  ${formats.share(reached.mean, reached)}
                  <span class="quiet">${text.charts.adoption.range(...formats.shareRange(reached))}</span>
                </td>
                <td>${text.compared.chances.written(hits, runs.length)}</td>
                <td>${formats.money(outcomes['cost'].mean, outcomes['cost'])}</td>
                <td>${formats.money(costPerSustainedUser.value, costPerSustainedUser)}</td>
                <td>${formats.hours(outcomes['hours'].mean, outcomes['hours'])}</td>
              </tr>
            `;
          })}
        </tbody>
      </table>
      <div class="memo-method">
        <h4>${words.how}</h4>
        <p>
          ${words.method(organisationText, weeks, replicates, formats)}
          ${words.targetText(formats.share(interactiveShare), week)}
        </p>
        ${
          changed.length === 0
            ? nothing
            : html`
                <p>${words.changed(changed.join(', '))}</p>
              `
        }
        <p>${words.caveat}</p>
        <p class="memo-source">${words.source(seed, modelVersion, resultDigest(comparison))}</p>
      </div>
    </article>
  `;
}
