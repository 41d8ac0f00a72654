import type { Language } from '../data/preferences.ts';

/** How sure a speaker is, without a figure that would promise more than a rule can know. */
export type Certainty = 'sure' | 'likely' | 'unsure';

/**
 * The words of a quote's details, of its card, of the steps from quote to quote and of the page of quotes. They are
 * needed once a reader asks for one of those, so they are not in the catalogues.
 */
export type QuoteWords = {
  readonly unnamedWhy: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly share: string;
  readonly allQuotes: (name: string) => string;
  readonly linkToQuote: string;
  readonly atSource: string;
  readonly gone: { readonly gone: string; readonly changed: string };
  readonly article: {
    readonly title: string;
    readonly copy: string;
    readonly print: string;
    readonly printQuotes: string;
  };
  readonly why: string;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly report: {
    readonly title: string;
    readonly who: string;
    readonly nobody: string;
    readonly other: string;
    readonly name: string;
    readonly lead: string;
    readonly copy: string;
    readonly line: string;
  };
  readonly card: {
    readonly make: string;
    readonly title: string;
    readonly drawing: string;
    readonly failed: string;
    readonly cut: (address: string) => string;
    readonly download: string;
    readonly share: string;
    readonly fileName: string;
  };
  readonly steps: {
    readonly quotesOf: (name: string) => string;
    readonly previous: string;
    readonly next: string;
    readonly release: string;
    readonly position: (n: string, of: string) => string;
  };
  readonly page: {
    readonly title: (headline: string) => string;
    readonly filter: string;
    readonly everyone: string;
    readonly inText: string;
    readonly print: string;
    readonly nothing: string;
  };
};

/** By language. */
export const quoteWords: Readonly<Record<Language, QuoteWords>> = {
  id: {
    unnamedWhy: 'Teksnya tidak menyebut dengan pasti siapa yang mengatakan ini.',
    copy: 'Salin beserta sumbernya',
    copied: 'Tersalin.',
    copyFailed: 'Peramban tidak mengizinkan penyalinan. Salin sendiri teks berikut:',
    share: 'Bagikan',
    allQuotes: (name) => `Semua kutipan ${name}`,
    linkToQuote: 'Tautan ke kutipan ini',
    atSource: 'Kata-kata ini di situs asal',
    gone: {
      gone: 'Kutipan yang dituju tautan ini tidak ada lagi di berita ini. Mungkin teksnya sudah diubah.',
      changed:
        'Kutipan yang dituju tautan ini sudah berubah. Yang paling mirip ditandai di bawah ini.',
    },
    article: {
      title: 'Bagikan atau cetak',
      copy: 'Salin judul dan tautan',
      print: 'Cetak berita ini',
      printQuotes: 'Kutipannya saja, untuk dicetak',
    },
    why: 'Mengapa ditandai?',
    certainty: {
      sure: 'Hampir pasti: teksnya jelas.',
      likely: 'Kemungkinan besar: petunjuknya kuat, tetapi tidak langsung.',
      unsure: 'Belum tentu: petunjuknya lemah.',
    },
    report: {
      title: 'Penuturnya keliru?',
      who: 'Siapa yang sebenarnya mengatakan ini?',
      nobody: 'Teksnya tidak menyebut siapa pun',
      other: 'Orang atau lembaga lain',
      name: 'Nama yang benar',
      lead: 'Kirim baris ini kepada penerbit edisi. Setelah dimasukkan ke corrections.json, pembetulannya tetap berlaku pada impor berikutnya.',
      copy: 'Salin pembetulan',
      line: 'Baris pembetulan',
    },
    card: {
      make: 'Jadikan gambar',
      title: 'Kartu kutipan',
      drawing: 'Menyiapkan kartu…',
      failed: 'Peramban ini tidak dapat membuat kartunya.',
      cut: (address) => `Dipotong di sini; kutipan lengkap: ${address}`,
      download: 'Unduh PNG',
      share: 'Bagikan gambar',
      fileName: 'kutipan',
    },
    steps: {
      quotesOf: (name) => `Kutipan ${name}`,
      previous: 'Kutipan sebelumnya',
      next: 'Kutipan berikutnya',
      release: 'Tampilkan semuanya kembali',
      position: (n, of) => `${n} dari ${of}`,
    },
    page: {
      title: (headline) => `Kutipan: ${headline}`,
      filter: 'Saring menurut penutur',
      everyone: 'Semua',
      inText: 'Lihat dalam berita',
      print: 'Cetak',
      nothing: 'Tidak ada kutipan dari penutur ini di berita ini.',
    },
  },
  en: {
    unnamedWhy: 'The text does not say for certain who said this.',
    copy: 'Copy with attribution',
    copied: 'Copied.',
    copyFailed: 'The browser does not allow copying. Copy this text yourself:',
    share: 'Share',
    allQuotes: (name) => `All quotes from ${name}`,
    linkToQuote: 'Link to this quote',
    atSource: 'These words on the original site',
    gone: {
      gone: 'The quote that this link leads to is no longer in this article. Its text may have been changed.',
      changed: 'The quote that this link leads to has changed. The closest one is marked below.',
    },
    article: {
      title: 'Share or print',
      copy: 'Copy headline and link',
      print: 'Print this article',
      printQuotes: 'Its quotes only, to print',
    },
    why: 'Why highlighted?',
    certainty: {
      sure: 'Almost certain: the text is clear.',
      likely: 'Very likely: the evidence is good, but not direct.',
      unsure: 'Not certain: the evidence is weak.',
    },
    report: {
      title: 'Wrong speaker?',
      who: 'Who really said this?',
      nobody: 'The text does not name anyone',
      other: 'Another person or body',
      name: 'Correct name',
      lead: 'Send this line to the edition’s publisher. Once it is in corrections.json, it holds for later imports too.',
      copy: 'Copy correction',
      line: 'Correction line',
    },
    card: {
      make: 'Make an image',
      title: 'Quote card',
      drawing: 'Preparing the card…',
      failed: 'This browser cannot make the card.',
      cut: (address) => `Cut here; full quote: ${address}`,
      download: 'Download PNG',
      share: 'Share image',
      fileName: 'quote',
    },
    steps: {
      quotesOf: (name) => `Quotes from ${name}`,
      previous: 'Previous quote',
      next: 'Next quote',
      release: 'Show everything again',
      position: (n, of) => `${n} of ${of}`,
    },
    page: {
      title: (headline) => `Quotes: ${headline}`,
      filter: 'Filter by speaker',
      everyone: 'Everyone',
      inText: 'See it in the article',
      print: 'Print',
      nothing: 'This speaker has no quotes in this article.',
    },
  },
};
