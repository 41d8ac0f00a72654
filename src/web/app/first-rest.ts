/** How long the first page has the network for itself, in milliseconds; no longer than that reading goes on there. */
export const FIRST_REST: number = 1_500;
