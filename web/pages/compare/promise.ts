import { html, nothing, type TemplateResult } from 'lit';
import { MODEL_VERSION } from '../../../sim/index.ts';
import { resultDigest } from '../../../src/experiments/result-digest.ts';
import type { Promised } from '../../state/address.ts';
import { text } from '../../state/language.ts';
import type { Session } from '../../state/session.ts';
import { sameRuns } from '../../state/settings.ts';

/** Whether what a link promised is what has been found here. */
export function promiseKept(
  { settings, status, answer }: Session,
  promised: Promised | null,
): TemplateResult | typeof nothing {
  if (promised === null || !sameRuns(promised.settings, settings)) return nothing;
  const words = text.takeAway.check;
  if (status.kind !== 'done' || answer === null || !sameRuns(answer.settings, settings))
    return html`
      <p class="quiet promise">${words.pending}</p>
    `;
  const same = resultDigest(answer.comparison) === promised.digest;
  const made = promised.modelVersion;
  return html`
    <p class="promise ${same ? 'quiet' : ''}" role="status">
      ${same ? words.same : words.other} ${same || made === MODEL_VERSION ? nothing : words.model(made, MODEL_VERSION)}
    </p>
  `;
}
