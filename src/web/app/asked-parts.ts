import { DisplayPanel } from './display-panel.tsx';
import { HelpSheet } from './keyboard/help-sheet.tsx';
import { runCommand } from './keyboard/run-command.ts';

/** What a reader must ask for on any page. It arrives together: it is small, and each file of its own costs a name. */
export const askedParts = { DisplayPanel, HelpSheet, runCommand } as const;
