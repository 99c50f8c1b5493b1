/**
 * Something outside of Groundswell stands in the way: a package that is not installed, a server that went away.
 * The message is the whole story, a sentence or two that say what to do about it.
 */
export class OutsideFailure extends Error {
  override readonly name = 'OutsideFailure';
}
