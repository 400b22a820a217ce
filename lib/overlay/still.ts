/** On a page of ours, or on our element in another: nothing in it moves. The style sheets go by it. */
export const STILL = 'data-still';
