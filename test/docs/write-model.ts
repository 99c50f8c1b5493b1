/**
 * Writes what the code says of itself into docs/model.md:
 *
 *     npm run docs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSections } from './model-sections.ts';

const path = join(process.cwd(), 'docs', 'model.md');
const before = readFileSync(path, 'utf8');
const after = writeSections(before);
if (after !== before) writeFileSync(path, after);
console.log(after === before ? 'docs/model.md is as the code says.' : 'docs/model.md is written anew.');
