import { waitFor } from '@testing-library/react';
import { expect } from 'vitest';

/** Waits for the title of the page: it is set once what names the page is shown. */
export async function titleIs(title: string): Promise<void> {
  await waitFor(() => expect(document.title).toBe(title));
}
