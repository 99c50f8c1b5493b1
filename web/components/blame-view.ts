import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Scenario } from '../../scenarios/scenario.ts';
import { replicateSeed } from '../../sim/index.ts';
import { drawInfluence } from '../../src/charts/influence/draw.ts';
import { layoutInfluence } from '../../src/charts/influence/layout.ts';
import { attribute, FEWEST_LUCKS } from '../../src/experiments/attribution/attribute.ts';
import type { Attribution, Division, Part } from '../../src/experiments/attribution/attribution.ts';
import { DECIDING_OUTCOME } from '../../src/experiments/comparison-collector.ts';
import type { ImportedOrganisation } from '../../src/experiments/comparison.ts';
import type { Runner } from '../../src/runners/runner.ts';
import { words } from '../state/blame-words.ts';
import { text } from '../state/language.ts';
import { questionKey } from '../state/question-key.ts';
import { figure, formatsOf, type Pictured } from './figure.ts';
import { LightElement } from './light-element.ts';
import { MeasuredWidth } from './measured-width.ts';

type Asking =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'running'; readonly share: number; readonly ending: AbortController }
  | { readonly kind: 'failed' }
  | { readonly kind: 'found'; readonly attribution: Attribution };

/** What the sponsor would say of a plan's result, and what the same world with something else in it says. */
export class BlameView extends LightElement {
  static override properties = {
    pictured: { attribute: false },
    scenario: { attribute: false },
    imported: { attribute: false },
    runner: { attribute: false },
    ready: { attribute: false },
    plan: { state: true },
    asking: { state: true },
  };
  declare pictured: Pictured;
  /** As it is run; null while there is none. */
  declare scenario: Scenario | null;
  declare imported: ImportedOrganisation | undefined;
  declare runner: Runner | null;
  /** The main comparison is finished: the workers are free. */
  declare ready: boolean;
  /** Id of the plan whose result is explained. */
  declare plan: string | null;
  declare asking: Asking;
  readonly #measured = new MeasuredWidth(this);
  #question = '';

  constructor() {
    super();
    this.scenario = null;
    this.runner = null;
    this.ready = false;
    this.plan = null;
    this.asking = { kind: 'nothing' };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const ids = this.#candidates().map(({ id }) => id);
    if (this.plan === null || !ids.includes(this.plan)) this.plan = this.#trailing();
    // Whoever asks for something else gets the workers at once; an answer to another question is none.
    if (changed.has('ready') && !this.ready && this.asking.kind === 'running') this.#stop();
    const question = questionKey([this.scenario, this.imported?.name, this.pictured.comparison.seed, this.plan]);
    if (question === this.#question) return;
    this.#question = question;
    this.#stop();
    this.asking = { kind: 'nothing' };
  }

  #stop(): void {
    if (this.asking.kind !== 'running') return;
    this.asking.ending.abort();
    this.asking = { kind: 'nothing' };
  }

  async #ask(): Promise<void> {
    const { scenario, runner, plan, imported } = this;
    if (scenario === null || runner === null || plan === null) return;
    const ending = new AbortController();
    const { signal } = ending;
    this.asking = { kind: 'running', share: 0, ending };
    const seed = replicateSeed(this.pictured.comparison.seed, 0);
    const request = { scenario, strategyId: plan, seed, lucks: FEWEST_LUCKS, ...(imported && { imported }) };
    try {
      for await (const event of attribute(request, runner, signal)) {
        if (signal.aborted) return;
        this.asking =
          event.kind === 'progress'
            ? { kind: 'running', share: event.done / event.total, ending }
            : { kind: 'found', attribution: event.attribution };
      }
    } catch {
      if (!signal.aborted) this.asking = { kind: 'failed' };
    }
  }

  /** Plans with a platform: without one there is nothing to explain. */
  #candidates() {
    const withPlatform = this.scenario?.strategies.filter(({ platform }) => platform).map(({ id }) => id);
    return this.pictured.comparison.strategies.filter(({ id }) => withPlatform?.includes(id) ?? true);
  }

  /** The plan that reaches least: it is the one that needs explaining. */
  #trailing(): string | null {
    const reached = (plan: { readonly outcomes: Partial<Record<string, { readonly mean: number | null }>> }) =>
      plan.outcomes[DECIDING_OUTCOME]?.mean ?? 0;
    return [...this.#candidates()].sort((a, b) => reached(a) - reached(b))[0]?.id ?? null;
  }

  protected override render(): TemplateResult {
    const candidates = this.#candidates();
    return html`
      <section class="blame" aria-labelledby="${this.uid}-title">
        <h2 class="section-title" id="${this.uid}-title">${words.heading}</h2>
        <p>${words.intro}</p>
        ${
          candidates.length === 0
            ? html`
                <p class="quiet">${words.noPlatform}</p>
              `
            : html`
                <p>
                  <label>
                    ${words.which}
                    <select
                      class="inline-select"
                      @change=${(event: Event) => (this.plan = (event.target as HTMLSelectElement).value)}
                    >
                      ${candidates.map(
                        ({ id, name }) => html`
                          <option value=${id} .selected=${id === this.plan}>${name}</option>
                        `,
                      )}
                    </select>
                  </label>
                </p>
                ${this.#state()}
              `
        }
      </section>
    `;
  }

  #state(): TemplateResult {
    const { asking } = this;
    const formats = formatsOf(this.pictured.comparison);
    switch (asking.kind) {
      case 'running':
        return html`
          <p role="status">
            ${words.running(formats.share(asking.share))}
            <button class="quiet-button" @click=${() => this.#stop()}>${words.stop}</button>
          </p>
        `;
      case 'found':
        return this.#found(asking.attribution);
      default:
        return html`
          ${
            asking.kind === 'failed'
              ? html`
                  <p class="mistake" role="status">${words.failed}</p>
                `
              : nothing
          }
          <p>
            <button class="button" ?disabled=${!this.ready} @click=${() => void this.#ask()}>${words.ask}</button>
          </p>
        `;
    }
  }

  #found(attribution: Attribution): TemplateResult {
    const { comparison, hues } = this.pictured;
    const formats = formatsOf(comparison);
    const [division] = attribution.divisions;
    const parts = partsOf(division!);
    const written = parts.map((part) => ({ label: part.label, written: formats.signedPoints(part.share, part) }));
    const layout = layoutInfluence(
      parts.map(({ id, label, share, low, high }, index) => ({
        id,
        label,
        ends: [{ value: share, low, high, written: written[index]!.written }],
      })),
      0,
      {
        width: Math.min(1100, this.#measured.width),
        type: this.#measured.type,
        writePoints: (share) => formats.signedPoints(share),
      },
    );
    return html`
      <div class="blame-voices">
        <div>
          <h3>${words.sponsorHeading}</h3>
          <blockquote class="sponsor">${words.sponsorSays(attribution)}</blockquote>
        </div>
        <div>
          <h3>${words.counterfactualHeading}</h3>
          <p role="status">${words.counterfactualsSay(attribution, formats)}</p>
        </div>
      </div>
      ${figure(this.pictured, {
        id: `${this.uid}-parts`,
        title: [words.title(attribution, formats)],
        subtitle: words.subtitle(attribution, formats),
        picture: drawInfluence(layout, hues.get(attribution.strategy.id) ?? 'slate', words.summary(written)),
        table: this.#table(attribution),
        data: () => ({
          header: ['plan', 'held against', 'part', 'share', 'low', 'high'],
          rows: attribution.divisions.flatMap((other) =>
            partsOf(other).map(({ id, share, low, high }) => [
              attribution.strategy.id,
              other.reference.id,
              id,
              share,
              low,
              high,
            ]),
          ),
        }),
      })}
      <p class="quiet blame-note">${words.note}</p>
    `;
  }

  /** The parts for every choice of what they are held against. */
  #table({ divisions }: Attribution): TemplateResult {
    const formats = formatsOf(this.pictured.comparison);
    const columns = divisions.map(partsOf);
    return html`
      <table>
        <thead>
          <tr>
            <th scope="col">${words.part}</th>
            ${divisions.map(
              ({ reference }) => html`
                <th scope="col">${words.referenceLabel(reference)}</th>
              `,
            )}
          </tr>
        </thead>
        <tbody>
          ${columns[0]!.map(
            ({ label }, row) => html`
              <tr>
                <th scope="row">${label}</th>
                ${columns.map((parts) => {
                  const part = parts[row]!;
                  return html`
                    <td>
                      ${formats.signedPoints(part.share, part)}
                      <span class="quiet">${text.charts.adoption.range(...formats.signedPointsRange(part))}</span>
                    </td>
                  `;
                })}
              </tr>
            `,
          )}
        </tbody>
      </table>
    `;
  }
}

/** What is missing, part by part; they add up to all of it. */
function partsOf(division: Division): readonly (Part & { readonly id: string; readonly label: string })[] {
  const { luck, players, outOfReach } = division;
  return [
    { id: 'luck', label: words.luck, ...luck },
    ...players.map((part) => ({ ...part, id: part.player.id, label: words.players[part.player.id].name })),
    { id: 'out-of-reach', label: outOfReach.share < 0 ? words.beyond : words.outOfReach, ...outOfReach },
  ];
}

customElements.define('gs-blame', BlameView);
