import { html, type TemplateResult } from 'lit';

/** Few, in one weight, always beside a word. */
const PATHS = {
  play: 'M5,3L13,8L5,13Z',
  pause: 'M5,3V13M11,3V13',
  back: 'M10,3L5,8L10,13',
  forward: 'M6,3L11,8L6,13',
  link: 'M7,9L9,7M6,7L4.5,8.5A2.5,2.5 0 0 0 8,12L9.5,10.5M10,9L11.5,7.5A2.5,2.5 0 0 0 8,4L6.5,5.5',
} as const;

export function icon(name: keyof typeof PATHS): TemplateResult {
  return html`
    <svg class="icon icon-${name}" aria-hidden="true" width="16" height="16" viewBox="0 0 16 16">
      <path d=${PATHS[name]}></path>
    </svg>
  `;
}
