import fc from 'fast-check';

/** Property tests draw the same cases on every run; another seed by FUZZ_SEED, and long runs draw their own. */
fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20_250_301) });
