#!/usr/bin/env node
// The command `groundswell`: from a clone it sets up and builds first when needed, from a package it just runs.
import { builtCommand } from './built-command.js';
import setup from './setup.cjs';

setup.checkNode();

async function groundswell() {
  await setup.setUp();
  const command = await builtCommand();
  process.exitCode = await command(process.argv.slice(2));
}

// A user's mistakes are told by the command itself; what arrives here is a failed set-up or a mistake of ours.
groundswell().catch((/** @type {unknown} */ error) => {
  setup.say(setup.sentence(error));
  process.exitCode = 1;
});
