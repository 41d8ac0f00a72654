/** How a link changes the page: at once, until what comes after the first view has found that pages may fade. */
export const pageChange = { viewTransition: false };
