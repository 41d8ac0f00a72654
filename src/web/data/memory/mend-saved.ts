import type { QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import { inTodaysForm, savedSchema } from '../../../core/reading/saved-article.ts';
import { saveAll, savedQuery, savedStore } from '../saved.ts';

/** Brings saved articles that an older version has kept into today's form; what is no article is left alone. */
export async function mendSaved(client: QueryClient): Promise<void> {
  const values = await savedStore.values();
  const mended = values.flatMap((value) => {
    if (v.safeParse(savedSchema, value).success) return [];
    const parsed = v.safeParse(savedSchema, inTodaysForm(value));
    return parsed.success ? [parsed.output] : [];
  });
  if (mended.length === 0) return;
  await saveAll(mended);
  await client.invalidateQueries(savedQuery);
}
