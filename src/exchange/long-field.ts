import { type Findings } from './findings.ts';
import { LONGEST_NAME } from './names.ts';
import { type Source } from './source.ts';

/** Refuses an id or a name that is too long to be one. */
export function refuseLongField(source: Source, line: number, column: number, cell: string, findings: Findings): void {
  findings.refuse({
    code: 'field-too-long',
    file: source.name,
    line,
    column: column + 1,
    value: `${cell.slice(0, 40)}…`,
    message: `This field has ${cell.length} characters; an id or a name has at most ${LONGEST_NAME}.`,
    remedy: 'Look for a missing quote or line break, or choose other columns.',
  });
}
