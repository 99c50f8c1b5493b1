import { html, nothing, type PropertyValues } from 'lit';
import type { Issue } from '../../../scenarios/issue.ts';
import type { Strategy } from '../../../scenarios/scenario.ts';
import type { Parameters } from '../../../sim/index.ts';
import { offerFile } from '../../state/offer-file.ts';
import { planEditor } from '../../state/plan-editor-words.ts';
import { LightElement } from '../light-element.ts';
import { issueText } from '../issue-text.ts';
import { PlanEvent } from './plan-event.ts';

/** The plan as the text of a file, both ways. The reader of YAML is fetched when it is first wanted. */
export class PlanYaml extends LightElement {
  static override properties = {
    plan: { attribute: false },
    employees: { attribute: false },
    parameters: { attribute: false },
    weeks: { attribute: false },
    currency: { attribute: false },
    open: { state: true },
    written: { state: true },
    draft: { state: true },
    issues: { state: true },
    applied: { state: true },
  };
  declare plan: Strategy;
  declare employees: number;
  declare parameters: Parameters;
  declare weeks: number;
  declare currency: string;
  declare open: boolean;
  /** The plan as text. */
  declare written: string;
  /** What has been typed instead; null while nothing has. */
  declare draft: string | null;
  declare issues: readonly Issue[];
  declare applied: boolean;

  constructor() {
    super();
    this.open = false;
    this.written = '';
    this.draft = null;
    this.issues = [];
    this.applied = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.open && (changed.has('plan') || changed.has('open'))) void this.#write();
  }

  async #write(): Promise<void> {
    const { writeStrategy } = await import('../../../scenarios/codec/strategy-text.ts');
    this.written = writeStrategy(this.plan);
  }

  protected override render() {
    const words = planEditor.yaml;
    return html`
      <details class="more" @toggle=${(event: Event) => (this.open = (event.target as HTMLDetailsElement).open)}>
        <summary>${words.heading}</summary>
        <p class="quiet" id="${this.uid}-help">${words.help}</p>
        <textarea
          class="yaml"
          rows="18"
          spellcheck="false"
          autocomplete="off"
          aria-label=${words.label}
          aria-describedby="${this.uid}-help ${this.uid}-issues"
          aria-invalid=${this.issues.length > 0 ? 'true' : 'false'}
          .value=${this.draft ?? this.written}
          @input=${(event: Event) => {
            this.draft = (event.target as HTMLTextAreaElement).value;
            this.applied = false;
          }}
        ></textarea>
        <p class="button-row">
          <button class="button" ?disabled=${this.draft === null} @click=${this.#apply}>${words.apply}</button>
          <button class="quiet-button" ?disabled=${this.draft === null} @click=${this.#reset}>${words.reset}</button>
          <button class="quiet-button" @click=${() => offerFile(`${this.plan.id}.yaml`, 'text/yaml', this.written)}>
            ${words.download}
          </button>
        </p>
        <div id="${this.uid}-issues" role="status">
          ${
            this.applied
              ? html`
                  <p>${words.applied}</p>
                `
              : nothing
          }
          ${this.issues.length === 0 ? nothing : this.#mistakes()}
        </div>
      </details>
    `;
  }

  /** The way to the line a mistake stands in. */
  #place({ line }: Issue) {
    if (line === undefined) return nothing;
    return html`
      <button class="quiet-button" @click=${() => this.#show(line)}>${planEditor.yaml.line(line)}</button>
    `;
  }

  #mistakes() {
    const words = planEditor.yaml;
    return html`
      <p class="mistake">${words.issues(this.issues.length)}</p>
      <ul class="issues">
        ${this.issues.map(
          (issue) => html`
            <li>${this.#place(issue)} ${issueText(issue)}</li>
          `,
        )}
      </ul>
    `;
  }

  readonly #apply = async (): Promise<void> => {
    const { readStrategyText } = await import('../../../scenarios/codec/strategy-text.ts');
    const { employees, parameters, weeks, currency } = this;
    // What it is called is ours to say: a plan pasted from elsewhere becomes this one.
    const given = (this.draft ?? '').replace(/^id:.*$/m, `id: ${this.plan.id}`);
    const read = readStrategyText(given, this.plan.id, { employees, parameters, weeks, currency });
    const overspent =
      !read.ok && read.issues.every(({ code }) => code === 'budget-overspent' || code === 'budget-late');
    this.issues = read.ok ? [] : read.issues;
    if (!read.ok && !overspent) return;
    const plan = read.ok ? read : readStrategyText(given, this.plan.id);
    if (!plan.ok) return;
    this.draft = null;
    this.applied = true;
    this.dispatchEvent(new PlanEvent(plan.value));
  };

  readonly #reset = (): void => {
    this.draft = null;
    this.issues = [];
  };

  /** Selects the line a mistake is in. */
  #show(line: number): void {
    const area = this.querySelector('textarea')!;
    const lines = area.value.split('\n');
    const start = lines.slice(0, line - 1).reduce((length, one) => length + one.length + 1, 0);
    area.focus();
    area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  }
}

customElements.define('gs-plan-yaml', PlanYaml);
