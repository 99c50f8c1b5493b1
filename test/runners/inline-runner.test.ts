import { createInlineRunner } from '../../src/runners/inline-runner.ts';
import { runnerContract } from './runner-contract.ts';

runnerContract('the inline runner', async () => createInlineRunner());
