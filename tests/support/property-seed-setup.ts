import fc from 'fast-check';

// The same texts are invented at each run: a change is judged by what it changes, not by what a die finds in old code.
// New ones are looked for at night, where `PRECIS_FUZZ_SEED` is another number each time.
fc.configureGlobal({ seed: Number(process.env.PRECIS_FUZZ_SEED ?? 1) });
