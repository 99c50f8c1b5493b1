import { html, nothing, type TemplateResult } from 'lit';
import { drawCourses } from '../../src/charts/course/draw.ts';
import { layoutCourses, ROOM_FOR_NAMES, type Course } from '../../src/charts/course/layout.ts';
import { formatsFor } from '../../src/text/formats.ts';
import { words } from '../state/classroom-words.ts';
import { locale, text } from '../state/language.ts';
import { LightElement } from './light-element.ts';
import { MeasuredWidth } from './measured-width.ts';

/** Single runs over the weeks, as wide as there is room. */
export class CourseChart extends LightElement {
  static override properties = {
    courses: { attribute: false },
    weeks: { attribute: false },
    summary: { attribute: false },
  };
  declare courses: readonly Course[];
  declare weeks: number;
  declare summary: string;

  readonly #measured = new MeasuredWidth(this);

  protected override render(): TemplateResult {
    const formats = formatsFor(locale, 'EUR');
    const width = this.#measured.width || 640;
    const layout = layoutCourses(this.courses, this.weeks, {
      width,
      type: this.#measured.type,
      writeShare: (share) => formats.share(share),
      writeWeek: text.charts.weekTick,
    });
    return html`
      <p class="figure-subtitle">${words.play.measure}</p>
      ${drawCourses(layout, this.summary)}
      ${
        width >= ROOM_FOR_NAMES
          ? nothing
          : html`
              <p class="curve-key">
                ${this.courses.map(
                  ({ hue, name }) => html`
                    <span class="plan-name hue-${hue}">
                      <svg class="swatch" aria-hidden="true" width="14" height="10" viewBox="0 0 14 10">
                        <path d="M1,5H13"></path>
                      </svg>
                      ${name}
                    </span>
                  `,
                )}
              </p>
            `
      }
    `;
  }
}

customElements.define('gs-course-chart', CourseChart);
