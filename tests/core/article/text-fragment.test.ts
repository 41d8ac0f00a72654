import { describe, expect, it } from 'vitest';
import { withTextFragment } from '../../../src/core/article/text-fragment.ts';

const page = 'https://warta.example/garam';

describe('the address of a passage', () => {
  it('names a short one whole, without the signs around it', () => {
    expect(withTextFragment(page, '“Garam kering lebih cepat.”')).toBe(
      `${page}#:~:text=Garam%20kering%20lebih%20cepat`,
    );
  });

  it('names a long one by how it begins and ends', () => {
    const long = 'Satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas.';
    expect(withTextFragment(page, long)).toBe(
      `${page}#:~:text=Satu%20dua%20tiga%20empat%20lima,tujuh%20delapan%20sembilan%20sepuluh%20sebelas`,
    );
  });

  it('hides the signs that mean something in it', () => {
    expect(withTextFragment(page, 'hati-hati, tol & jalan')).toBe(
      `${page}#:~:text=hati%2Dhati%2C%20tol%20%26%20jalan`,
    );
  });

  it('leaves a fragment of the page itself, but none of another passage', () => {
    expect(withTextFragment(`${page}#isi`, 'Garam')).toBe(`${page}#isi:~:text=Garam`);
    expect(withTextFragment(`${page}#isi:~:text=Ikan`, 'Garam')).toBe(`${page}#isi:~:text=Garam`);
  });

  it('is that of the page where nothing is said', () => {
    expect(withTextFragment(page, '“…”')).toBe(page);
  });
});
