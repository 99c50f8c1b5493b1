import { html, type TemplateResult } from 'lit';
import { ORGANISATION_TRAITS } from '../../sim/index.ts';
import type { Lesson } from '../../scenarios/lesson.ts';
import type { Formats } from '../../src/text/formats.ts';
import { words } from '../state/classroom-words.ts';

interface TraitSlidersOptions {
  readonly lesson: Lesson;
  readonly names: readonly string[];
  readonly traits: Readonly<Record<string, number>>;
  readonly formats: Formats;
  readonly uid: string;
  readonly change: (traits: Readonly<Record<string, number>>) => void;
}

/** The traits of the organisation that may be changed, each with what it was. */
export function traitSliders({ lesson, names, traits, formats, uid, change }: TraitSlidersOptions): TemplateResult {
  const said = words.lesson.organisation;
  const given = lesson.organisation.traits as unknown as Readonly<Record<string, number>>;
  return html`
    <div class="trait-sliders">
      ${names.map((name) => {
        const field = (
          ORGANISATION_TRAITS as Readonly<Record<string, { minimum: number; maximum: number; whole?: boolean }>>
        )[name]!;
        const value = traits[name] ?? given[name]!;
        const moved = value !== given[name];
        return html`
          <div class="slider ${moved ? 'moved' : ''}">
            <label for="${uid}-${name}">${said.trait(name)}</label>
            <output for="${uid}-${name}">${formats.number(value)}</output>
            <input
              id="${uid}-${name}"
              type="range"
              min=${field.minimum}
              max=${field.maximum}
              step=${field.whole === true ? 1 : (field.maximum - field.minimum) / 20}
              .value=${String(value)}
              aria-describedby="${uid}-${name}-help"
              @input=${(event: Event) =>
                change({ ...traits, [name]: Number((event.target as HTMLInputElement).value) })}
            />
            <p class="quiet" id="${uid}-${name}-help">${said.traitHelp(name)}</p>
          </div>
        `;
      })}
      <button class="quiet-button" ?disabled=${Object.keys(traits).length === 0} @click=${() => change({})}>
        ${said.reset}
      </button>
    </div>
  `;
}
