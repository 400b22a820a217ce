/** Strengths that the popup offers; any whole number from 0 to 1000 is allowed. */
export const STRENGTH_PRESETS = [0, 50, 100, 250, 750, 1000] as const;
