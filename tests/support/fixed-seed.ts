import fc from 'fast-check';
import { SEED } from './run-size.ts';

/** Property tests draw the same cases on every run; another seed by FUZZ_SEED, and long runs draw their own. */
fc.configureGlobal({ seed: SEED });
