/** How many pictures each gallery shows. */
export const PICTURES = 2000;
