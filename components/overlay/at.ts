/** Puts a fixed element at a point of the viewport, in px. */
export const at = ({ x, y }: { x: number; y: number }): string => `transform:translate(${x}px,${y}px)`;
