import { html, type nothing, type TemplateResult } from 'lit';
import type { Organisation } from '../../sim/index.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { text } from '../state/language.ts';

/** Whose reasons are told, and under which plan. */
export interface Told {
  readonly person: number;
  readonly strategy: string;
}

interface Watched {
  readonly scenario: Scenario;
  readonly imported: Organisation | null;
  readonly seed: string;
  readonly employees: number;
  readonly week: number;
}

/** Why one of them did what they did, under one of the plans. */
export function watchStory(
  { scenario, imported, seed, employees, week }: Watched,
  told: Told | null,
  tell: (told: Told | null) => void,
): TemplateResult | typeof nothing {
  const words = text.watch;
  if (told === null || told.person >= employees) {
    return html`
      <p class="quiet">${words.storyHint}</p>
    `;
  }
  const { strategies } = scenario;
  const known = strategies.some(({ id }) => id === told.strategy);
  const strategy = known ? told.strategy : strategies[0]!.id;
  return html`
    <section class="told" aria-label=${words.story}>
      <p class="told-head">
        <label class="inline-label">
          ${words.storyPlan}
          <select
            class="inline-select"
            @change=${(event: Event) => tell({ ...told, strategy: (event.target as HTMLSelectElement).value })}
          >
            ${strategies.map(
              ({ id, name }) => html`
                <option value=${id} .selected=${id === strategy}>${name}</option>
              `,
            )}
          </select>
        </label>
        <button class="quiet-button" @click=${() => tell(null)}>${words.closeStory}</button>
      </p>
      <gs-person-story
        .scenario=${scenario}
        .imported=${imported}
        .strategyId=${strategy}
        .seed=${seed}
        .employee=${told.person}
        .week=${week}
      ></gs-person-story>
    </section>
  `;
}
