import type { Organisation } from '../../sim/index.ts';

/** An organisation has been read from own files, or is to be forgotten (null). */
export class ImportEvent extends CustomEvent<{ readonly name: string; readonly organisation: Organisation } | null> {
  static readonly type = 'organisation-imported';

  constructor(detail: { readonly name: string; readonly organisation: Organisation } | null) {
    super(ImportEvent.type, { bubbles: true, detail });
  }
}
