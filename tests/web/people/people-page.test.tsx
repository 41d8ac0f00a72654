import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { editionPaths } from '../../../src/core/edition/edition-paths.ts';
import type { PersonEntry } from '../../../src/core/edition/edition.ts';
import { anEdition, aPerson } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';

const anEntry = (name: string, quotes: number, more: Partial<PersonEntry> = {}): PersonEntry => ({
  ...aPerson(name),
  quotes,
  articles: 1,
  ...more,
});

function editionOf(people: readonly PersonEntry[]) {
  const files = anEdition([]);
  files.set(editionPaths.peopleIndex(0), { people });
  return files;
}

const few = editionOf([
  anEntry('Darmo Sasmita', 2, { role: 'Bupati Selo' }),
  anEntry('Ratna Wulandari', 12, { aliases: ['Bu Ratna'] }),
  anEntry('Dinas Pengairan', 5, { kind: 'organization' }),
]);
const names = () => {
  const links = screen.getAllByRole('listitem').flatMap((item) => item.querySelector('a') ?? []);
  return links
    .filter((link) => link.getAttribute('href')?.startsWith('/person/'))
    .map((link) => link.textContent);
};

describe('the list of people', () => {
  it('begins with who is quoted most and says how often, and what it is', async () => {
    await renderApp('/people', { edition: few });
    await screen.findByRole('link', { name: 'Ratna Wulandari' });
    expect(names()).toEqual(['Ratna Wulandari', 'Dinas Pengairan', 'Darmo Sasmita']);
    expect(screen.getByText('12 kutipan · 1 berita')).toBeTruthy();
    expect(screen.getByText('Lembaga')).toBeTruthy();
    expect(screen.getByText('Bupati Selo')).toBeTruthy();
  });

  it('is ordered by name when asked, in the address too', async () => {
    const { user, router } = await renderApp('/people', { edition: few, language: 'en' });
    await user.click(await screen.findByRole('radio', { name: 'Name' }));
    await waitFor(() =>
      expect(names()).toEqual(['Darmo Sasmita', 'Dinas Pengairan', 'Ratna Wulandari']),
    );
    expect(router.state.location.search).toBe('?order=name');
  });

  it('is narrowed by the beginnings of names, other names and roles', async () => {
    const { user, router } = await renderApp('/people', { edition: few });
    const box = await screen.findByRole('searchbox', { name: 'Cari nama atau jabatan' });
    await user.type(box, 'bu');
    await waitFor(() => expect(names()).toEqual(['Ratna Wulandari', 'Darmo Sasmita']));
    await user.type(box, ' sasm');
    await waitFor(() => expect(names()).toEqual(['Darmo Sasmita']));
    expect(screen.getByText('1 tokoh')).toBeTruthy();
    await waitFor(() => expect(router.state.location.search).toBe('?q=bu+sasm'));
  });

  it('opens as its address says, and says when nobody matches', async () => {
    const { user } = await renderApp('/people?q=lawe&order=name', { edition: few });
    expect(
      (await screen.findAllByText('Tidak ada tokoh yang cocok dengan “lawe”.'))[0],
    ).toBeTruthy();
    await user.clear(screen.getByRole('searchbox', { name: 'Cari nama atau jabatan' }));
    await screen.findByRole('link', { name: 'Darmo Sasmita' });
    expect(names()[0]).toBe('Darmo Sasmita');
  });

  it('tells persons from organisations, and shows only these or those, with their counts', async () => {
    const { user, router } = await renderApp('/people', { edition: few, language: 'en' });
    await user.click(await screen.findByRole('radio', { name: 'Organisations (1)' }));
    await waitFor(() => expect(names()).toEqual(['Dinas Pengairan']));
    expect(router.state.location.search).toBe('?kind=organization');
    await user.click(screen.getByRole('radio', { name: 'Individuals (2)' }));
    await waitFor(() => expect(names()).toEqual(['Ratna Wulandari', 'Darmo Sasmita']));
    await user.type(screen.getByRole('searchbox', { name: 'Find a name or role' }), 'dinas');
    expect((await screen.findAllByText('No one matches “dinas”.')).length).toBeGreaterThan(0);
    expect(screen.queryByRole('link', { name: 'Dinas Pengairan' })).toBeNull();
    expect(screen.getByRole('radio', { name: 'Organisations (1)' })).toBeTruthy();
  });

  it('in order of names begins at a letter when asked, in the address too', async () => {
    const many = ['Étienne', 'Darmo', '2 Serangkai', 'Ratna'].flatMap((name) =>
      Array.from({ length: 15 }, (_, index) => anEntry(`${name} ${index + 10}`, 1)),
    );
    const { user, router } = await renderApp('/people?order=name', { edition: editionOf(many) });
    await user.click(await screen.findByRole('button', { name: 'E, 15 tokoh' }));
    await waitFor(() => expect(names()[0]).toBe('Étienne 10'));
    expect(names()).toHaveLength(30);
    expect(screen.getAllByText('30 tokoh mulai dari E').length).toBeGreaterThan(0);
    expect(router.state.location.search).toBe('?order=name&letter=E');
    expect(screen.getByRole('button', { name: '#, 15 tokoh' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'E, 15 tokoh' }));
    await waitFor(() => expect(names()).toHaveLength(60));
  });

  it('shows many people in steps and comes back to as many', async () => {
    const many = Array.from({ length: 450 }, (_, index) => anEntry(`Warga ${index}`, 450 - index));
    const { user, router } = await renderApp('/people', { edition: editionOf(many) });
    await screen.findByRole('link', { name: 'Warga 0' });
    expect(names()).toHaveLength(200);
    await user.click(screen.getByRole('button', { name: 'Tampilkan 200 lagi' }));
    await screen.findByRole('button', { name: 'Tampilkan 50 lagi' });
    await router.navigate('/about');
    await router.navigate(-1);
    await screen.findByRole('button', { name: 'Tampilkan 50 lagi' });
    expect(names()).toHaveLength(400);
  });

  it('says so when it cannot be loaded, and loads it when asked again', async () => {
    const outages = new Map([[editionPaths.peopleIndex(0), 503]]);
    const { user } = await renderApp('/people', { edition: few, outages });
    const retry = await screen.findByRole('button', { name: 'Coba lagi' });
    outages.clear();
    await user.click(retry);
    expect(await screen.findByRole('link', { name: 'Ratna Wulandari' })).toBeTruthy();
  });
});
