// `npm start`: the main job in the terminal, then the same on a page. Arguments go to `serve`, as in `npm start -- --port 8080`.
import { builtCommand } from './built-command.js';

/** 3 is a comparison in which some runs failed: it says so itself, and the page is still worth a look. */
const FINISHED = [0, 3];

const command = await builtCommand();
const code = await command(['compare']);
process.exitCode = FINISHED.includes(code) ? await command(['serve', ...process.argv.slice(2)]) : code;
