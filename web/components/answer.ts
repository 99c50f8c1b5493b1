import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Contender, Finding } from '../../src/analysis/finding.ts';
import { drawWorlds } from '../../src/charts/worlds/draw.ts';
import { layoutWorlds } from '../../src/charts/worlds/layout.ts';
import type { Comparison } from '../../src/experiments/comparison.ts';
import { breathe } from '../../src/runners/breathe.ts';
import { plainText } from '../../src/text/phrase.ts';
import { text } from '../state/language.ts';
import { MOST_REPLICATES } from '../state/settings.ts';
import { SettingsEvent } from '../state/settings-event.ts';
import { formatsOf, type Pictured } from './figure.ts';
import { LightElement } from './light-element.ts';
import { MeasuredWidth } from './measured-width.ts';
import { phrases } from './phrases.ts';

const BARS_HEIGHT = 56;
/** Where nothing can be called, so many times as many worlds may help. */
const MORE = 4;

/** What was found, in a sentence, with its certainty: in how many worlds, by how much. */
export class Answer extends LightElement {
  static override properties = { pictured: { attribute: false }, progress: { attribute: false } };
  declare pictured: Pictured | null;
  /** How far the worlds are, to stand below the sentence. */
  declare progress: TemplateResult | typeof nothing;
  readonly #measured = new MeasuredWidth(this);

  constructor() {
    super();
    this.progress = nothing;
  }

  /** In a task of its own, after the picture beside it: drawn together they would keep input waiting. */
  protected override async scheduleUpdate(): Promise<void> {
    await breathe();
    await super.scheduleUpdate();
  }

  protected override render() {
    if (this.pictured === null) {
      return html`
        <div class="answer-grid">
          <div class="answer-words">
            <p class="found waiting">${text.page.answer.waiting}</p>
            ${this.progress}
          </div>
        </div>
      `;
    }
    const { comparison, hues, stale } = this.pictured;
    const formats = formatsOf(comparison);
    const { finding, weeks } = comparison;
    const { found, certainty, cost } = text.findingText(finding, { formats, weeks });
    return html`
      <div class="answer-grid ${stale ? 'stale' : ''}">
        <div class="answer-words">
          <p class="found">${phrases(found, hues)}</p>
        </div>
        <div class="certainty">
          ${guard([comparison, hues, this.#measured.width], () => this.#bars(comparison))}
          <p>${phrases(certainty, hues)} ${finding.kind === 'too-close' ? this.#moreWorlds() : nothing}</p>
          ${this.#scope()}
        </div>
        <div class="answer-rest">
          <p class="cost">${phrases(cost, hues)}</p>
          ${this.progress}
        </div>
      </div>
    `;
  }

  /** What to do where nothing can be called. */
  #moreWorlds(): TemplateResult {
    const { replicates, replicatesAsked } = this.pictured!.comparison;
    const words = text.page.answer;
    const next = Math.min(MOST_REPLICATES, replicatesAsked * MORE);
    const formats = formatsOf(this.pictured!.comparison);
    if (replicates < replicatesAsked || next <= replicatesAsked)
      return html`
        ${words.closeHelp}
      `;
    const run = () => this.dispatchEvent(new SettingsEvent({ replicates: next }));
    return html`
      ${words.closeHelp}
      <button class="quiet-button" @click=${run}>${words.moreWorlds(next, formats)}</button>
    `;
  }

  /** What the certainty is about, and the way to where it is about the assumptions as well. */
  #scope(): TemplateResult {
    const words = text.page.answer;
    const go = () => document.querySelector('gs-over-ranges')?.scrollIntoView();
    return html`
      <p class="quiet">
        ${words.scope}
        <button class="quiet-button" @click=${go}>${words.overRanges}</button>
      </p>
    `;
  }

  /** One bar a world: how far the first is ahead of the second. */
  #bars(comparison: Comparison): TemplateResult | typeof nothing {
    const pair = leaders(comparison.finding);
    if (pair === null) return nothing;
    const [ahead, behind] = pair;
    const { hues } = this.pictured!;
    const differences = differencesBetween(comparison, ahead.id, behind.id);
    const width = certaintyWidth(this.#measured.width);
    const layout = layoutWorlds(
      { differences, ahead: hues.get(ahead.id)!, behind: hues.get(behind.id)! },
      width,
      BARS_HEIGHT,
    );
    const wins = differences.filter((difference) => difference > 0).length;
    const words = text.charts.worlds;
    return html`
      ${drawWorlds(layout, words.summary(ahead.name, behind.name, wins, differences.length))}
      <p class="bars-caption">${words.caption(ahead.name, behind.name, differences.length)}</p>
    `;
  }
}

/** Width of the bars: of the column beside the sentence where there is one, as the style sheet sets it. */
function certaintyWidth(width: number): number {
  return Math.floor(Math.min(480, width >= 640 ? ((width - 64) * 5) / 12 : width));
}

/** The two a finding is about. */
function leaders(finding: Finding): readonly [Contender, Contender] | null {
  if (finding.kind === 'clear') return [finding.best, finding.next];
  if (finding.kind === 'too-close') return [finding.close[0]!, finding.close[1]!];
  return null;
}

function differencesBetween({ strategies, finding }: Comparison, ahead: string, behind: string): number[] {
  const values = (id: string) =>
    strategies
      .find((strategy) => strategy.id === id)!
      .replicates.map(({ outcomes }) => outcomes[finding.outcome] ?? null);
  const other = values(behind);
  return values(ahead).flatMap((value, world) =>
    value === null || other[world] == null ? [] : [value - other[world]],
  );
}

/** The answer as one text, for those who hear the page. */
export function answerInWords(comparison: Comparison): string {
  const { found, certainty } = text.findingText(comparison.finding, {
    formats: formatsOf(comparison),
    weeks: comparison.weeks,
  });
  return `${plainText(found)} ${plainText(certainty)}`;
}

customElements.define('gs-answer', Answer);
