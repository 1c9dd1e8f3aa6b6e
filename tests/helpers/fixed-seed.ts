import fc from 'fast-check';

/** In CI a property test tries the same examples each time, so that a red build is red again; elsewhere it explores. */
if (process.env.CI) fc.configureGlobal({ seed: 20_261_122 });
