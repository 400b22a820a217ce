import { testGalleries } from '../harness/npm-galleries';

/** As many as a person leaves behind in an evening. */
testGalleries(50);
