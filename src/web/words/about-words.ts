import type { Language } from '../data/preferences.ts';
import { partOf } from './part-of.ts';
import { useWords } from './words-context.ts';

/** One heading of the about page and the paragraphs below it. */
export type AboutPart = { readonly heading: string; readonly paragraphs: readonly string[] };

/** The words of the about page. They are long and seldom read, so they are not in the catalogues. */
export type AboutWords = {
  readonly title: string;
  readonly lead: string;
  readonly facts: {
    readonly name: string;
    readonly articles: string;
    readonly people: string;
    readonly sections: string;
    readonly modified: string;
    readonly site: string;
  };
  readonly parts: readonly AboutPart[];
  readonly display: string;
  readonly licences: string;
  readonly licencesLead: string;
  readonly articlesLicence: string;
};

/** By language. */
export const aboutWords: Readonly<Record<Language, AboutWords>> = {
  id: {
    title: 'Tentang edisi ini',
    lead: 'Kutip menyajikan berita dan menunjukkan siapa berkata apa.',
    facts: {
      name: 'Edisi',
      articles: 'Berita',
      people: 'Penutur yang dikutip',
      sections: 'Rubrik',
      modified: 'Diperbarui',
      site: 'Situs asal',
    },
    parts: [
      {
        heading: 'Bagaimana kutipan ditandai',
        paragraphs: [
          'Yang ditandai hanyalah kata-kata yang memang tercetak di antara tanda petik, persis seperti tertulis. Parafrasa tidak pernah ditandai sebagai kutipan, dan tidak satu kata pun diubah.',
          'Kutipan utuh diberi latar tipis dan garis bawah. Potongan beberapa kata di dalam kalimat penulis cukup diberi garis bawah bertitik.',
          'Penuturnya dicari dari teks di sekitarnya: dari kata seperti “ujar” atau “menurut”, dari kata ganti, dan dari kutipan sebelumnya. Dalam satu berita, setiap penutur mendapat warna dan jenis garisnya sendiri.',
        ],
      },
      {
        heading: 'Yang tidak diketahui Kutip',
        paragraphs: [
          'Kalau teks tidak menyebut dengan jelas siapa yang berbicara, kutipannya diberi keterangan “penutur tidak disebut”. Kutip tidak menebak.',
          'Penutur ditentukan secara otomatis, jadi bisa saja keliru. Yang menjadi pegangan tetaplah teks beritanya, serta berita aslinya bila alamatnya diketahui.',
          'Tanggal, nama penulis, atau keterangan lain yang tidak ada di sumbernya dibiarkan kosong.',
        ],
      },
      {
        heading: 'Data Anda',
        paragraphs: [
          'Tidak ada pelacak, kuki, iklan, atau akun. Pilihan tampilan dan berita yang Anda simpan hanya ada di perangkat ini.',
          'Server yang menyajikan edisi ini, seperti server mana pun, mengetahui berkas apa saja yang diminta darinya.',
        ],
      },
    ],
    display: 'Tampilan',
    licences: 'Lisensi',
    licencesLead: 'Pembaca ini dibuat dengan perangkat lunak dan huruf yang bebas dipakai:',
    articlesLicence: 'Hak atas berita dan gambarnya tetap pada penerbitnya.',
  },
  en: {
    title: 'About this edition',
    lead: 'Kutip serves the news and shows who said what.',
    facts: {
      name: 'Edition',
      articles: 'Articles',
      people: 'Speakers quoted',
      sections: 'Sections',
      modified: 'Updated',
      site: 'Original site',
    },
    parts: [
      {
        heading: 'How quotes are marked',
        paragraphs: [
          'Only words that are printed between quotation marks are marked, exactly as they stand. A paraphrase is never marked as a quote, and not one word is changed.',
          'A full quote has a quiet tint and an underline. A few quoted words inside the writer’s own sentence have a dotted underline only.',
          'The speaker is sought in the text around the quote: in words such as “said” or “according to”, in pronouns, and in the quote before. Within an article, each speaker has a colour and a kind of line of their own.',
        ],
      },
      {
        heading: 'What Kutip does not know',
        paragraphs: [
          'Where the text does not clearly say who is speaking, the quote is labelled “speaker not named”. Kutip does not guess.',
          'Speakers are found automatically, so a name can be wrong. What counts is the text of the article, and the original article where its address is known.',
          'Dates, writers’ names and other details that the source does not give are left out.',
        ],
      },
      {
        heading: 'Your data',
        paragraphs: [
          'There are no trackers, no cookies, no advertisements and no accounts. Your display settings and the articles you save stay on this device.',
          'The server that holds this edition knows which files are asked of it, as any server does.',
        ],
      },
    ],
    display: 'Display',
    licences: 'Licences',
    licencesLead: 'This reader is made with free software and a free typeface:',
    articlesLicence: 'The rights to the articles and their pictures remain with their publisher.',
  },
};

/** These words in the reader's language. */
export function useAboutWords(): AboutWords {
  return partOf(useWords(), 'about', aboutWords);
}
