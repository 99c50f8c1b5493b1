import { csvFormatRows } from 'd3';
import { escapeCell } from '../../src/exchange/formula-cells.ts';
import { offerFile } from './offer-file.ts';

/** Numbers behind a picture: null is an empty cell. */
export interface FigureData {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What of its style a drawing takes along, so that it looks the same without the page. */
const INKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
] as const;
const MARGIN = 16;
const SHARPNESS = 2;

export function saveCsv(name: string, { header, rows }: FigureData): void {
  const cells = [header, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'string' ? escapeCell(cell) : cell === null ? '' : String(cell))),
  );
  offerFile(`${name}.csv`, 'text/csv', `${csvFormatRows(cells)}\n`);
}

export function saveSvg(name: string, picture: SVGSVGElement): void {
  offerFile(`${name}.svg`, 'image/svg+xml', standAlone(picture).text);
}

export async function savePng(name: string, picture: SVGSVGElement): Promise<void> {
  const { text, width, height } = standAlone(picture);
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * SHARPNESS;
    canvas.height = height * SHARPNESS;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (blob !== null) offerFile(`${name}.png`, 'image/png', blob);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The picture as a document of its own: its inks written out, on the paper it stands on. */
export function standAlone(picture: SVGSVGElement): {
  readonly text: string;
  readonly width: number;
  readonly height: number;
} {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const originals = [picture, ...picture.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  originals.forEach((original, index) => {
    const inks = getComputedStyle(original);
    const twin = copies[index]!;
    for (const ink of INKS) {
      const value = inks.getPropertyValue(ink);
      if (value !== '') twin.setAttribute(ink, value);
    }
    twin.removeAttribute('class');
  });
  const width = picture.clientWidth + 2 * MARGIN;
  const height = picture.clientHeight + 2 * MARGIN;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `${-MARGIN} ${-MARGIN} ${width} ${height}`);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ x: -MARGIN, y: -MARGIN, width, height }))
    paper.setAttribute(name, String(value));
  paper.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor);
  copy.prepend(paper);
  return { text: new XMLSerializer().serializeToString(copy).replace(/<!--.*?-->/gs, ''), width, height };
}
