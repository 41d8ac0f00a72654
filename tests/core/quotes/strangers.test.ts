import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.ts';

describe('words of somebody without a name', () => {
  it('do not go to the person met last, nor do those that follow', () => {
    expect(
      spoken(
        'id',
        'Ratna Wulandari menunggu. “Kami tidak tahu,” kata panel itu. “Kami akan mencari.”',
      ),
    ).toEqual(['Kami tidak tahu — ?', 'Kami akan mencari — ?']);
    expect(
      spoken('en', 'Anna Pell waited. “We do not know,” the panel wrote. “We will look.”'),
    ).toEqual(['We do not know — ?', 'We will look — ?']);
  });

  it('go to the body where the text has named it', () => {
    expect(
      spoken(
        'en',
        'Anna Pell led it. The Selo Dam Panel met. “We do not know,” the panel wrote. “We will look.”',
      ),
    ).toEqual(['We do not know — Selo Dam Panel', 'We will look — Selo Dam Panel']);
  });

  it('are another person’s again once somebody has the word', () => {
    expect(
      spoken('en', '“We do not know,” an official said. Anna Pell shook her head. “They do know.”'),
    ).toEqual(['We do not know — ?', 'They do know — Anna Pell']);
  });

  it('are known again by what the text says of somebody', () => {
    expect(
      spoken('id', 'Ratna Wulandari tinggal di Selo. “Air naik,” ujar perempuan 34 tahun itu.'),
    ).toEqual(['Air naik — Ratna Wulandari']);
  });
});

describe('a person between', () => {
  it.each([
    'Ratna Wulandari mengatakan air naik setelah bertemu Darmo Sasmita. “Kami siap,” ujarnya.',
    'Ratna Wulandari menilai air naik. Hal itu sudah ia laporkan kepada Darmo Sasmita. “Kami siap,” katanya.',
    'Ratna Wulandari, istri Darmo Sasmita, mengatakan air naik. “Kami siap,” ucapnya.',
  ])('does not become the speaker: %s', (text) => {
    expect(spoken('id', text)).toEqual(['Kami siap — Ratna Wulandari']);
  });
});

describe('whose relative somebody is', () => {
  it.each([
    '“Suami saya hilang,” kata istri Darmo Sasmita.',
    '“Suami saya hilang,” kata istri Bupati Darmo Sasmita.',
    'Istri Darmo Sasmita mengatakan suaminya melaut. “Ia pamit,” katanya.',
    'Tetangga Darmo Sasmita menangis. “Saya takut,” ujarnya.',
  ])('does not become the speaker: %s', (text) => {
    const spokenThere = spoken('id', `Darmo Sasmita tinggal di Selo. “Ya,” kata Darmo. ${text}`);
    expect(spokenThere[1]).toMatch(/ — \?$/);
  });

  it.each([
    '“Ia pamit,” kata istri Darmo Sasmita, Wati.',
    '“Ia pamit,” kata sang istri Wati.',
    'Istri Darmo, Wati, menangis. “Ia pamit,” katanya.',
    'Istrinya, Wati, menangis. “Ia pamit,” katanya.',
  ])('stands before the name of the one who speaks: %s', (text) => {
    expect(spoken('id', `“Ya,” kata Darmo Sasmita. ${text}`)[1]).toBe('Ia pamit — Wati');
  });
});

describe('a pronoun', () => {
  it.each([
    '“Kami takut,” tulis warganet lain. “Airnya naik,” lanjutnya.',
    '“Kami takut,” teriak massa. “Airnya naik,” lanjutnya.',
  ])('does not mean who spoke before somebody without a name did: %s', (text) => {
    expect(spoken('id', `“Saya kaget,” kata Dewi Larasati. ${text}`)).toEqual([
      'Saya kaget — Dewi Larasati',
      'Kami takut — ?',
      'Airnya naik — ?',
    ]);
  });

  it.each([
    'Another resident said it was loud. “We ran,” she said.',
    'Her neighbor said it was loud. “We ran,” he said.',
    '“It was loud,” a witness said. “We ran,” she added.',
  ])('does not mean who spoke before, in English either: %s', (text) => {
    expect(spoken('en', `“I hid,” said Anna Bell. ${text}`).at(-1)).toBe('We ran — ?');
  });

  it('does not mean whom its sentence answers or cites', () => {
    for (const verb of ['Menanggapi Bupati Hasan Basri', 'Mengutip penyair Mara Kinasih']) {
      expect(
        spoken('id', `Ratna Wulandari membuka acara. ${verb}, ia berkata, “Garam mengingat.”`),
      ).toEqual(['Garam mengingat — Ratna Wulandari']);
    }
  });

  it('means the relative or the accused that the sentence before is about', () => {
    expect(
      spoken(
        'id',
        '“Lima tahun,” kata Jaksa Dina Maharani kepada terdakwa Roni. Roni tertunduk. “Saya menyesal,” ucapnya. Penasihat hukumnya, Farid, akan banding. “Kami banding,” tegasnya. Ibunya, Lastri, terharu. “Syukurlah,” katanya.',
      ),
    ).toEqual([
      'Lima tahun — Dina Maharani',
      'Saya menyesal — Roni',
      'Kami banding — Farid',
      'Syukurlah — Lastri',
    ]);
  });
});

it('goes on with the words of whoever spoke in their sentence, not in the one before', () => {
  expect(
    spoken('en', '“Why?” asked Tom Rowan. “Because of salt,” said Lily Ann, “it hurts a lot.”'),
  ).toEqual(['Why — Tom Rowan', 'Because of salt — Lily Ann', 'it hurts a lot — Lily Ann']);
});

describe('a noun that says something without a name', () => {
  it.each(['Warga lain mengatakan', 'Sopir truk membantah', 'Tetangganya juga menyebut'])(
    'takes the pronoun after it from whoever spoke before: %s',
    (begin) => {
      expect(
        spoken(
          'id',
          `“Saya kaget,” kata Dewi Larasati. ${begin} rem truk blong. “Kami lari,” ujarnya.`,
        ),
      ).toEqual(['Saya kaget — Dewi Larasati', 'Kami lari — ?']);
    },
  );

  it('leaves it to whom it may mean: the victim, that driver', () => {
    for (const begin of ['Korban mengatakan', 'Sopir itu mengatakan']) {
      expect(
        spoken('id', `“Saya kaget,” kata Dewi Larasati. ${begin} rem blong. “Kami lari,” ujarnya.`),
      ).toEqual(['Saya kaget — Dewi Larasati', 'Kami lari — Dewi Larasati']);
    }
  });
});

it('does not give a pronoun to whoever goes along with somebody that nothing else is known of', () => {
  expect(
    spoken(
      'id',
      'Ratna Wulandari, didampingi pengacara Darmo Sasmita, mendatangi Polres. “Saya mohon keadilan,” ujarnya.',
    ),
  ).toEqual(['Saya mohon keadilan — ?']);
});

describe('a letter before a colon', () => {
  it.each([
    ['id', 'T: “Apa kabar?” J: “Baik sekali.”', ['Apa kabar — ?', 'Baik sekali — ?']],
    ['en', 'Q: “How are you?”', ['How are you — ?']],
  ] as const)('says who asks and who answers, and names nobody: %s', (language, text, words) => {
    expect(spoken(language, text)).toEqual(words);
  });
});
