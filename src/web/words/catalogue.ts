import type { AboutWords } from './about-words.ts';
import type { DeviceWords } from './device-words.ts';
import type { DisplayWords } from './display-words.ts';
import type { Words } from './indonesian.ts';
import type { KeptWords } from './kept-words.ts';
import type { KeyboardWords } from './keyboard-words.ts';
import type { ListenWords } from './listen-words.ts';
import type { MuteButtonWords } from './mute-button-words.ts';
import type { MuteWords } from './mute-words.ts';
import type { OfflineWords } from './offline-words.ts';
import type { PaletteWords } from './palette-words.ts';
import type { PersonWords } from './person-words.ts';
import type { QuoteRuleWords } from './quote-rule-words.ts';
import type { QuoteWords } from './quote-words.ts';
import type { ReadingWords } from './reading-words.ts';
import type { ReportWords } from './report-words.ts';
import type { SearchWords } from './search-words.ts';
import type { SiteRefusalWords } from './site-refusal-words.ts';
import type { SiteWords } from './site-words.ts';
import type { StoryWords } from './story-words.ts';

/** The parts of the interface whose words arrive with them. */
export type Parts = {
  readonly about: AboutWords;
  readonly device: DeviceWords;
  readonly display: DisplayWords;
  readonly kept: KeptWords;
  readonly keyboard: KeyboardWords;
  readonly listen: ListenWords;
  readonly mute: MuteWords;
  readonly muteButton: MuteButtonWords;
  readonly offline: OfflineWords;
  readonly palette: PaletteWords;
  readonly person: PersonWords;
  readonly quote: QuoteWords;
  readonly quoteRule: QuoteRuleWords;
  readonly reading: ReadingWords;
  readonly report: ReportWords;
  readonly search: SearchWords;
  readonly site: SiteWords;
  readonly siteRefusal: SiteRefusalWords;
  readonly story: StoryWords;
};

/**
 * Every word of the interface in an added language. It is one file, `added/<code>.ts`, that exports `words`: there it
 * is found, offered in the settings, and loaded when it is chosen.
 */
export type Catalogue = Words & { readonly parts: Parts };
