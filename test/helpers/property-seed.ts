import fc from 'fast-check';

/*
 * The same cases in every run, so that a change, not chance, is what turns a test red.
 * PROPERTY_SEED=random (or a number) looks elsewhere: do that after changing what a property is about.
 */
const wanted = process.env['PROPERTY_SEED'] ?? '20261121';
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) });
