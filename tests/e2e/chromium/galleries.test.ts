import { testGalleries } from '../harness/npm-galleries';

/** A sample of what the long test does with fifty. */
testGalleries(6);
