import { FiltersPage } from './filters/filters-page.tsx';
import { HistoryPage } from './history/history-page.tsx';
import { SavedPage } from './saved/saved-page.tsx';

/** The pages of what the reader keeps on this device. They arrive together: they share most of their code. */
export const ownPages = { FiltersPage, HistoryPage, SavedPage } as const;
