import { OutsideFailure } from './outside-failure.ts';

/**
 * A package that is installed only where the platform has it.
 *
 * @param name    as npm knows it
 * @param load    imports it; given as a function, so that the bundler sees the name
 * @param needed  what it is needed for, for instance `Queries`
 * @throws OutsideFailure  in one sentence, when it is not there
 */
export async function optionalPackage<Module>(
  name: string,
  load: () => Promise<Module>,
  needed: string,
): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    throw new OutsideFailure(
      `${needed} the package ${name}, which is not installed here: npm install ${name} brings it where there is one for this platform.`,
      { cause: error },
    );
  }
}
