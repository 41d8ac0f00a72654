import { userEvent } from '@testing-library/user-event';
import { act, cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { Listen } from '../../../src/web/pages/article/read-aloud/listen.tsx';
import { textAt } from '../../../src/core/article/text-at.ts';
import { english } from '../../../src/web/words/english.ts';
import { indonesian, type Words } from '../../../src/web/words/indonesian.ts';
import { WordsContext } from '../../../src/web/words/words-context.ts';
import { aParagraph, aPerson, aQuote, anArticle } from '../edition-builder.ts';
import { installBrowserShims } from '../browser-shims.ts';
import { installFakeSpeech, type SpeechTraps } from '../fake-speech.ts';

const ratna = aPerson('Ratna Wulandari');
const long = `Warga ${'yang tinggal di hilir sungai itu '.repeat(12)}terjaga.`;
const body = [
  aParagraph('“Air datang malam,” kata Ratna Wulandari. Warga terjaga.'),
  aParagraph('“Siapa yang tahu?” tanya seseorang. Tidak ada jawaban.'),
  aParagraph(long),
];
const quotes = [
  aQuote(body, 0, '“Air datang malam,”', ratna),
  aQuote(body, 1, '“Siapa yang tahu?”', null),
];
const article = anArticle('Pintu dibuka', {
  body,
  quotes,
  people: [ratna],
  dateline: 'Muara Selo',
});

/** The article on a page of its own, with the offer to read it. */
function renderListen(words: Words = indonesian) {
  return render(
    <WordsContext value={words}>
      <main>
        <article>
          <h1>{article.headline}</h1>
          <Listen article={article} />
          <p>Muara Selo — {bodyText(0)}</p>
          <p>{bodyText(1)}</p>
          <p>{bodyText(2)}</p>
        </article>
      </main>
    </WordsContext>,
  );
}

const bodyText = (block: number) => textAt(body, { block });

async function listening(traps: Partial<SpeechTraps> = {}, words: Words = indonesian) {
  installFakeSpeech({ languages: ['id-ID'], ...traps });
  const user = userEvent.setup();
  const view = renderListen(words);
  const isIndonesian = words === indonesian;
  await user.click(screen.getByRole('button', { name: isIndonesian ? 'Dengarkan' : 'Listen' }));
  const name = isIndonesian ? 'Baca nyaring' : 'Read aloud';
  const player = await screen.findByRole('region', { name });
  const press = (label: string) => user.click(within(player).getByRole('button', { name: label }));
  return { ...view, user, player, press };
}

const fake = () => {
  if (!window.fakeSpeech) throw new TypeError('There is no fake');
  return window.fakeSpeech;
};
const hears = (text: string) => waitFor(() => expect(fake().current()).toBe(text));
async function endOf(text: string): Promise<void> {
  await hears(text);
  expect(fake().end()).toBe(true);
}
const marked = () => document.querySelector('[data-spoken]')?.textContent;
const marks = (text: string) => waitFor(() => expect(marked()).toContain(text));

installBrowserShims();
// On a busy machine a chunk takes its time.
configure({ asyncUtilTimeout: 8_000 });

beforeEach(() => {
  cleanup();
  localStorage.clear();
  Reflect.deleteProperty(window, 'speechSynthesis');
});

describe('reading aloud', () => {
  it('is not offered without a voice for the language of the article', () => {
    installFakeSpeech({ languages: ['en-US', 'ms-MY'], late: true });
    renderListen();
    act(() => fake().arrive());
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is offered once a voice has come, by whatever code it has', () => {
    installFakeSpeech({ languages: ['in_ID'], late: true });
    renderListen();
    expect(screen.queryByRole('button')).toBeNull();
    act(() => fake().arrive());
    expect(screen.getByRole('button', { name: 'Dengarkan' })).toBeTruthy();
  });

  it('is not offered by a browser that cannot speak', () => {
    renderListen();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('goes on by itself, sentence by sentence, says who is quoted, and marks what is read', async () => {
    const { player } = await listening();
    const says = (text: string) => waitFor(() => expect(player.textContent).toContain(text));
    await marks('Pintu dibuka');
    await endOf('Pintu dibuka');
    await endOf('Kutipan Ratna Wulandari:');
    await hears('“Air datang malam,”');
    await marks('Air datang malam');
    await says('Mengutip Ratna Wulandari');
    for (const text of ['“Air datang malam,”', 'kata Ratna Wulandari.', 'Warga terjaga.']) {
      await endOf(text);
    }
    await endOf('Kutipan:');
    await says('Mengutip penutur yang tidak disebut');
    for (const text of ['“Siapa yang tahu?”', 'tanya seseorang.', 'Tidak ada jawaban.']) {
      await endOf(text);
    }
    const parts: string[] = [];
    await waitFor(() => {
      const part = fake().current();
      if (part !== undefined) {
        parts.push(part);
        expect(fake().end()).toBe(true);
      }
      expect(player.textContent).toContain('Selesai dibacakan');
    });
    expect(parts.join(' ')).toBe(long);
    expect(parts.length).toBeGreaterThan(1);
  });

  it('pauses and begins the same sentence again, and is not misled by the echo of its own silence', async () => {
    const { press } = await listening();
    await endOf('Pintu dibuka');
    await hears('Kutipan Ratna Wulandari:');
    await press('Jeda');
    expect(fake().current()).toBeUndefined();
    expect(screen.getByText('Dijeda')).toBeTruthy();
    await press('Lanjutkan');
    await hears('Kutipan Ratna Wulandari:');
    await endOf('Kutipan Ratna Wulandari:');
    await hears('“Air datang malam,”');
  });

  it('skips by sentence and by quotation, there and back', async () => {
    const { press } = await listening();
    await hears('Pintu dibuka');
    await press('Kutipan berikutnya');
    await hears('Kutipan Ratna Wulandari:');
    await press('Kutipan berikutnya');
    await hears('Kutipan:');
    await press('Kalimat berikutnya');
    await hears('tanya seseorang.');
    await press('Kalimat sebelumnya');
    await hears('Kutipan:');
    await press('Kutipan sebelumnya');
    await hears('Kutipan Ratna Wulandari:');
  });

  it('changes its speed at once, and keeps it for the next time', async () => {
    const { user, player, press } = await listening();
    await hears('Pintu dibuka');
    await user.selectOptions(within(player).getByRole('combobox', { name: 'Kecepatan' }), '1,5×');
    await waitFor(() =>
      expect(fake().said.map(({ text, rate }) => `${text} ${rate}`)).toEqual([
        'Pintu dibuka 1',
        'Pintu dibuka 1.5',
      ]),
    );
    await press('Berhenti mendengarkan');
    await user.click(screen.getByRole('button', { name: 'Dengarkan' }));
    await waitFor(() => expect(fake().said.at(-1)?.rate).toBe(1.5));
  });

  it('is silent, and leaves no mark, once it is closed or the article is left', async () => {
    const { press, user, unmount } = await listening();
    await hears('Pintu dibuka');
    await press('Berhenti mendengarkan');
    expect(fake().current()).toBeUndefined();
    await waitFor(() => expect(marked()).toBeUndefined());
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Dengarkan' }));
    await user.click(screen.getByRole('button', { name: 'Dengarkan' }));
    await hears('Pintu dibuka');
    unmount();
    await waitFor(() => expect(fake().current()).toBeUndefined());
  });

  it('pauses where somebody else silences the browser', async () => {
    await listening({}, english);
    await hears('Pintu dibuka');
    fake().interrupt();
    expect(await screen.findByText('Paused')).toBeTruthy();
  });
});
