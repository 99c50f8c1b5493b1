/**
 * The built command line, loaded only when asked for: before set-up there may be none.
 *
 * @returns {Promise<(argv: string[]) => Promise<number>>} takes the arguments, gives the exit code
 */
export async function builtCommand() {
  const built = new URL('../dist/node/cli.js', import.meta.url);
  const module = /** @type {{ main(argv: string[]): Promise<number> }} */ (await import(built.href));
  return (argv) => module.main(argv);
}
