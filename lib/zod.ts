import * as z from 'zod/mini';

// The extension's CSP forbids `new Function`, which zod would otherwise probe for.
z.config({ jitless: true });

export { z };
