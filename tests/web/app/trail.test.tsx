import { cleanup, screen, waitFor, within } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepTrail, keptTrail } from '../../../src/web/app/trail/kept-trails.ts';
import { follow, goTo, type Trail } from '../../../src/web/app/trail/trail-steps.ts';
import { renderApp } from '../render-app.tsx';
import { anEditionWithStory } from '../story/told-story.ts';

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const trail = () => screen.findByRole('navigation', { name: 'Jejak baca' });
/** The trail follows the page, and comes to it a moment later. */
const stepsAre = async (...expected: readonly string[]) => {
  const links = within(await trail());
  await waitFor(() => {
    const steps = links.getAllByRole('link');
    const said = steps.map(
      ({ textContent, ariaCurrent }) => textContent + (ariaCurrent === null ? '' : ' (di sini)'),
    );
    expect(said).toEqual(expected);
  });
};

const signs = () => screen.getAllByRole('status').filter((sign) => !sign.closest('main'));

/** The part that notes where links lead is there a moment after the page: its own mark is the network's sign. */
async function opened(address: string) {
  const app = await renderApp(address, { edition: anEditionWithStory() });
  await waitFor(() => expect(signs().length).toBeGreaterThan(1));
  return app;
}

describe('the trail of the reader', () => {
  it('is the path of related stories that were followed, and leads back to any of them', async () => {
    const { user, router } = await opened('/article/pintu-dibuka');
    await heading('Pintu dibuka');
    expect(screen.queryByRole('navigation', { name: 'Jejak baca' })).toBeNull();

    await user.click(await screen.findByRole('link', { name: 'Jadwal ditempel' }));
    await heading('Jadwal ditempel');
    await stepsAre('Pintu dibuka', 'Jadwal ditempel (di sini)');

    await user.click(await screen.findByRole('link', { name: 'Sirene diuji' }));
    await heading('Sirene diuji');
    await stepsAre('Pintu dibuka', 'Jadwal ditempel', 'Sirene diuji (di sini)');

    await user.click(within(await trail()).getByRole('link', { name: 'Pintu dibuka' }));
    await heading('Pintu dibuka');
    await stepsAre('Pintu dibuka (di sini)', 'Jadwal ditempel', 'Sirene diuji');

    await router.navigate(-1);
    await heading('Sirene diuji');
    await stepsAre('Pintu dibuka', 'Jadwal ditempel', 'Sirene diuji (di sini)');
  });

  it('goes over the page of a story, and ends on going elsewhere', async () => {
    const { user } = await opened('/article/jadwal-ditempel');
    await heading('Jadwal ditempel');
    await user.click(await screen.findByRole('link', { name: 'Ikuti cerita ini dari awal' }));
    await heading('Bendungan Selo');
    await user.click(await screen.findByRole('link', { name: 'Sirene diuji' }));
    await heading('Sirene diuji');
    await stepsAre('Jadwal ditempel', 'Bendungan Selo', 'Sirene diuji (di sini)');
    await user.click(screen.getByRole('link', { name: 'Tentang' }));
    await heading('Tentang edisi ini');
    await waitFor(() =>
      expect(screen.queryByRole('navigation', { name: 'Jejak baca' })).toBeNull(),
    );
  });

  it('is there again after a reload', async () => {
    keepTrail('default', {
      steps: [
        { path: '/article/pintu-dibuka', title: 'Pintu dibuka', lang: 'id' },
        { path: '/article/jadwal-ditempel', title: 'Jadwal ditempel', lang: 'id' },
      ],
      at: 1,
    });
    await renderApp('/article/jadwal-ditempel', { edition: anEditionWithStory() });
    await heading('Jadwal ditempel');
    await stepsAre('Pintu dibuka', 'Jadwal ditempel (di sini)');
    cleanup();
    // The same place in the tab's history with another page: an address was typed.
    await opened('/article/sirene-diuji');
    expect(screen.queryByRole('navigation', { name: 'Jejak baca' })).toBeNull();
  });

  it('does without what another version left in its storage', () => {
    sessionStorage.setItem('kutip:trails', '[["default",{"steps":"?"}],7]');
    expect(keptTrail('default', '/article/x')).toBeUndefined();
    sessionStorage.setItem('kutip:trails', '{');
    expect(keptTrail('default', '/article/x')).toBeUndefined();
  });
});

const step = (path: string) => ({ path, title: path, lang: 'id' });
const walk = fc.array(fc.constantFrom('/article/a', '/article/b', '/article/c', '/story/d'), {
  minLength: 2,
  maxLength: 30,
});

describe('whatever is followed, a trail', () => {
  it('has each page once, ends where the reader is, and stays short', () => {
    fc.assert(
      fc.property(walk, (paths) => {
        let known: Trail | undefined;
        for (const [index, to] of paths.slice(1).entries()) {
          const from = paths[index] ?? '';
          if (from === to) continue;
          known = follow(known && goTo(known, from), step(from), step(to));
          const seen = known.steps.map(({ path }) => path);
          expect(new Set(seen).size).toBe(seen.length);
          expect(seen[known.at]).toBe(to);
          expect(seen.length).toBeLessThanOrEqual(12);
        }
      }),
    );
  });
});
