import { html, type TemplateResult } from 'lit';
import { drawVerdicts } from '../../src/charts/verdicts/draw.ts';
import { layoutVerdicts } from '../../src/charts/verdicts/layout.ts';
import type { TestedVerdict } from '../../src/experiments/claims/tested-claims.ts';
import { formatsFor } from '../../src/text/formats.ts';
import { LightElement } from '../components/light-element.ts';
import { MeasuredWidth } from '../components/measured-width.ts';
import { words } from '../state/classroom-words.ts';
import { locale } from '../state/language.ts';

/** In how many worlds a claim holds, fails, or is too close to call, as a bar. */
export class VerdictBar extends LightElement {
  static override properties = { verdict: { attribute: false }, slim: { type: Boolean } };
  declare verdict: TestedVerdict;
  /** The bar alone, where it stands beside its sentence. */
  declare slim: boolean;

  readonly #measured = new MeasuredWidth(this);

  constructor() {
    super();
    this.slim = false;
  }

  protected override render(): TemplateResult {
    const said = words.claims;
    const formats = formatsFor(locale, 'EUR');
    const { holds, fails, tooClose } = this.verdict;
    const [held, failed, close] = [holds, fails, tooClose].map(({ share }) => formats.share(share)) as [
      string,
      string,
      string,
    ];
    const part = ({ share, low, high }: TestedVerdict['holds']) => ({
      share: share ?? 0,
      low: low ?? 0,
      high: high ?? 0,
    });
    const layout = layoutVerdicts(
      {
        holds: part(holds),
        fails: part(fails),
        tooClose: tooClose.share ?? 0,
        written: {
          holds: said.written(said.holds, held),
          tooClose: said.written(said.tooClose, close),
          fails: said.written(said.fails, failed),
        },
      },
      { width: this.#measured.width || 320, type: this.#measured.type, slim: this.slim },
    );
    return html`
      ${drawVerdicts(layout, said.summary(held, close, failed))}
    `;
  }
}

customElements.define('gs-verdict-bar', VerdictBar);
