/** Resolves after some time (ms). A timer and not a frame: pages out of sight draw none. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
