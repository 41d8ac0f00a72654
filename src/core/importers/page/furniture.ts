import type { PageLine } from './page-line.ts';

/** A kind of line that belongs to the page and not to the article: its name goes into the report. */
type FurnitureRule = { readonly name: string; readonly test: (line: PageLine) => boolean };

/** The longest line, in letters, that the rules know by heart. */
const LONGEST_WHOLE = 200;

/** A rule that knows whole lines by heart, in lower case and without the ornaments around them. */
const whole = (name: string, ...patterns: readonly string[]): FurnitureRule => {
  const known = new RegExp(`^(?:${patterns.join('|')})$`, 'u');
  return { name, test: ({ plain }) => plain.length <= LONGEST_WHOLE && known.test(plain) };
};

const CHANNEL =
  /google news|whats ?app|\bwa channel|telegram|news ?letter|buletin|aplikasi|\bapp\b|instagram|facebook|tik ?tok|youtube|twitter|kanal|saluran|channel|media sosial|notifikasi|ponsel/u;
const INVITATION =
  /^[(“"]?(?:(?:ayo|yuk|mari|jangan lupa|mau|ingin|silakan|dapatkan|nikmati|temukan|kunjungi|ikuti|follow|gabung|bergabung(?:lah)?|klik|cek|baca|simak|lihat|tonton|install|instal|unduh|download|subscribe|langganan|berlangganan|join|get|sign up|dukung|konten ini|artikel ini|update)\b)/u;
const TOKENS_OF_SHARING = new Set(
  `facebook twitter x whatsapp telegram line instagram linkedin pinterest email e-mail tiktok youtube threads copy
  link salin tautan url print cetak share shares bagikan tweet fb wa ig messenger reddit koran kirim bluesky pin it
  simpan save bookmark follow us via to on ke di dan and`.split(/\s+/),
);
const ICON = /^[a-z]{2,}(?:[_-][a-z\d]+)+$/;

/** In the order in which they are tried. */
const FURNITURE: readonly FurnitureRule[] = [
  whole(
    'advertisement',
    'iklan',
    'advertise?ments?',
    'advertorial',
    'ads?(?: by google)?',
    '(?:konten )?(?:sponsor|sponsored|promoted)(?: (?:content|by .{1,40}))?',
    '(?:x ?)?(?:close|tutup) (?:ads?|iklan)(?: x)?',
    'pariwara',
    '(?:scroll|gulir|geser) (?:ke bawah )?(?:untuk|ke) .{1,60}',
    '(?:advertisement )?scroll to (?:continue|resume)(?: with)?(?: content)?|skip advertisement',
    '(?:lanjut(?:kan)? (?:mem)?baca|artikel (?:ini )?(?:ber)?lanjut|berita (?:ber)?lanjut).{0,30}iklan.{0,20}',
    'baca berita (?:dengan|tanpa) (?:sedikit )?iklan.{0,60}',
    '(?:story|article|content) continues (?:below|after).{0,40}',
    'continue reading(?: below)?',
    'loading|memuat',
  ),
  whole(
    'share row',
    '(?:(?:bagikan|sebarkan|share|bagi)(?: (?:artikel|berita|tulisan|konten|cerita|ini|this|article|story|post|page|news|on|via|ke|di|dengan|teman|media|sosial))*)',
    'share (?:news|this)',
    '(?:url|tautan|link)(?: (?:telah|berhasil|sudah))? (?:di ?copy|disalin|copied)|copied!?|link copied.{0,15}',
    '(?:follow|ikuti)(?: (?:us|kami|kita))?(?: (?:di|on|at))?(?: (?:google news|media sosial.{0,10}|social media|[a-z\\d]+\\.(?:com|co\\.id|id|net) (?:di|on)))?',
    'ikuti [\\w.]{2,30}(?: di)?|google news',
  ),
  {
    name: 'share row',
    test: ({ plain, words }) =>
      words <= 16 &&
      /facebook|twitter|whatsapp|telegram|copy|e-?mail|salin|linkedin|instagram|print|cetak/.test(
        plain,
      ) &&
      plain.split(/[\s,|/•·&+]+/u).every((word) => TOKENS_OF_SHARING.has(word)),
  },
  whole(
    'navigation',
    'menu(?: utama)?|search|cari|pencarian|home|beranda|masuk|log ?in|daftar|register|sign (?:in|up)|subscribe|(?:ber)?langganan',
    '(?:scroll|back|kembali|lompat|skip|langsung) (?:to|ke) (?:top|atas|content|konten|main content|konten utama|isi|beranda)',
    '(?:mode gelap|mode terang|dark mode|light mode|mode malam)',
    '(?:lihat|see|view|show|tampilkan)(?: (?:semua|all|lebih banyak|more|lainnya))',
    'selengkapnya|baca selengkapnya|read more|more|lainnya|indeks?(?: berita)?',
    '(?:about us|tentang kami|kontak(?: kami)?|contact(?: us)?|redaksi|pedoman (?:media siber|pemberitaan.{0,20})|privacy policy|kebijakan privasi|disclaimer|kode etik.{0,20}|karir|info iklan|pasang iklan|terms.{0,25}|syarat (?:dan|&) ketentuan.{0,20}|sitemap|social media|media sosial)',
    '(?:next|previous|prev|sebelumnya|selanjutnya|berikutnya)(?: (?:post|article|artikel|berita))?|close|tutup|x',
    'news|berita|video|foto|photos?|live|live tv|tv|galeri|infografis|follow|ikuti|edisi|e-paper|epaper',
    'aa|(?:a ?){1,4}[+-]?|ukuran (?:font|huruf).{0,20}|font size.{0,20}',
    'img_title|image|gambar|thumbnail|logo|icon|avatar|photo|perbesar|badge-check',
    'dengarkan(?: (?:artikel|berita))?(?: ini)?|listen(?: to this article)?|putar|play|pause|audio',
    'kumpulan berita .{1,40}|salin artikel|breaking news|headline|fokus',
    'tim redaksi|penulis|kategori|category|share|simpan|save|bookmark|cetak|print',
  ),
  {
    name: 'icon name',
    test: ({ text }) =>
      text
        .split(/\s+/)
        .every((word) => ICON.test(word) && (word.includes('_') || word === 'badge-check')),
  },
  whole(
    'pager',
    '(?:halaman|page|hal)(?: ?[:.])? ?(?:\\d[\\d /]*)?(?:(?:of|dari) \\d+)?(?: ?(?:(?:lihat|tampilkan) semua|selanjutnya|berikutnya|next|all|show all))?',
    '\\d(?:[\\d /|]*\\d)?(?: ?(?:(?:lihat|tampilkan) semua|selanjutnya|berikutnya|next|show all|all))?',
    '(?:next|previous) page|show all|(?:lihat|tampilkan) semua(?: halaman)?|single page',
    '(?:(?:simak|baca|lihat|klik|lanjut(?:kan)?)(?: (?:mem)?baca)?(?: (?:artikel|berita|ulasan))?(?: (?:selengkapnya|lanjutan(?:nya)?))?(?: (?:di|ke|pada))? )?halaman (?:selanjutnya|berikut(?:nya)?|\\d{1,2})(?: ini)?(?: ?[:–-] .{3,100})?',
    '(?:artikel|berita|tulisan) ini (?:ber)?(?:sambung|lanjut)(?: (?:di|ke|pada))? halaman (?:selanjutnya|berikut(?:nya)?|\\d{1,2})',
  ),
  whole(
    'reading note',
    '(?:waktu baca|estimasi baca|reading time)?:? ?\\d+ (?:menit|min|mins|minutes?|detik)(?: (?:mem)?baca| read| waktu baca)?',
    '(?:baca|waktu baca) \\d+ menit',
    '(?:telah )?(?:dibaca|dilihat|views?|hits|pembaca)[: ]*[\\d.,]+(?: ?(?:kali|x|k|rb|ribu))?',
    '[\\d.,]+ ?(?:k|rb)? ?(?:views?|shares?|kali dibaca|pembaca|komentar|comments?|likes?)',
    '\\d+ (?:menit|jam|hari|minggu|minutes?|hours?|days?) (?:yang )?(?:lalu|ago)',
  ),
  whole(
    'embed',
    '\\[(?:gambas|embed|video|youtube|tweet|instagram|facebook|tiktok|gallery|galeri|foto|gambar|image|img|caption|audio|infografis)[^\\]]{0,80}\\]',
    '(?:simak|lihat|tonton|saksikan)(?: juga)? video ?:? ?["“\'‘].{3,160}["”\'’] ?:?',
    'view this post on (?:instagram|threads|x)|lihat (?:postingan|unggahan|kiriman) ini di .{1,20}',
    '(?:a post|a video|a photo) shared by .{1,80}|(?:sebuah )?(?:kiriman|postingan) (?:yang )?dibag(?:ikan|i) oleh .{1,80}',
    'pic\\.twitter\\.com/\\S+',
    '(?:video player|pemutar video)(?: is loading)?',
    '<(?:iframe|script|blockquote|div|img)\\b.{0,300}',
  ),
  whole('time alone', '\\d{1,2}:\\d{2}(?: ?/ ?\\d{1,2}:\\d{2})?'),
  whole(
    'comments',
    '(?:\\d+ )?(?:komentar|comments?)(?: ?\\(?\\d+\\)?)?|(?:tulis|tinggalkan|beri(?:kan)?|kirim) (?:komentar|balasan).{0,30}',
    '(?:leave a|cancel) (?:reply|comment)|discussion about this post|post comment|your email address will not be published.{0,60}',
    'alamat email anda tidak akan dipublikasikan.{0,60}|(?:nama|name|email|website|situs web)[ *]{1,3}',
  ),
  {
    name: 'copyright',
    test: ({ plain, words }) =>
      words <= 45 &&
      (/^(?:copyright|hak cipta|[©ⓒ]|\(c\))/u.test(plain) ||
        /all rights? reserved/u.test(plain) ||
        /^dilarang (?:keras )?(?:mengutip|menyalin|memperbanyak|mengambil|menggandakan|melakukan)\b.*(?:izin|seizin|konten|isi)/u.test(
          plain,
        )),
  },
  {
    name: 'cookie notice',
    test: ({ plain, words }) =>
      words <= 60 &&
      /\bcookies?\b/u.test(plain) &&
      /setuju|terima|accept|agree|consent|kebijakan|policy/u.test(plain),
  },
  {
    name: 'invitation to follow the outlet',
    test: ({ plain }) => INVITATION.test(plain) && CHANNEL.test(plain) && isInvitation(plain),
  },
  {
    name: 'invitation to follow the outlet',
    test: ({ text, plain }) =>
      /^https?:\/\/\S+/.test(text) && /whatsapp|t\.me|telegram|news\.google/.test(plain),
  },
  {
    name: 'invitation to follow the outlet',
    test: ({ plain, words }) =>
      words <= 45 &&
      /(?:silakan|hubungi|kirim|ketik)\b.{0,60}\bwhats ?app\b.{0,60}\d{3,4}[ -]?\d{3}/u.test(plain),
  },
  {
    name: 'place for something else',
    test: ({ text }) =>
      /^(?:\$\$\w{1,40}\$\$|%%\w{1,40}%%|\{\{[^{}]{1,80}\}\})$/u.test(text.trim()),
  },
  whole('advertisement', 'banner \\d{2,4} ?x ?\\d{2,4}'),
  whole('day of the page, not of the article', 'date \\d{4}-\\d{2}(?:-\\d{2})?'),
  whole('address', 'https?://\\S+'),
  whole('end mark', '[\\p{P}\\p{S}\\s]*'),
];

/** A channel in a sentence of news is no invitation: those speak to the reader or name what to press. */
function isInvitation(plain: string): boolean {
  return /(?:google news|channel|saluran|kanal|telegram|news ?letter|buletin|aplikasi|\bapp\b|notifikasi)/u.test(
    plain,
  )
    ? /\b(?:kami|klik|di sini|disini|ikuti|follow|gabung|bergabung|join|update|berita|artikel|install|unduh|download|link|tautan)\b/u.test(
        plain,
      )
    : /\b(?:kami|klik|di sini|disini|us)\b/u.test(plain);
}

/** The name of the furniture that a line is, such as `advertisement`; undefined for one that may be the article's. */
export function furnitureOf(line: PageLine): string | undefined {
  return FURNITURE.find((rule) => rule.test(line))?.name;
}

const TAIL_LABEL = new RegExp(
  `^(?:${[
    '(?:(?:berita|artikel|video|foto|tulisan|kabar|topik) )?(?:paling )?(?:populer|terpopuler|terkini|terbaru|terhangat|trending)(?: (?:lainnya|hari ini|minggu ini))?',
    '(?:berita|artikel|tulisan|video|konten|topik|baca|kabar) (?:terkait|lainnya|lain|pilihan|rekomendasi|menarik lainnya|serupa|sejenis|daerah|utama)(?: (?:lainnya|untuk anda|anda))?',
    'rekomendasi(?: (?:untuk anda|berita|artikel|redaksi|kami))?|pilihan (?:redaksi|untuk anda|pembaca)|terkait|terpopuler|populer|terkini|terbaru|trending(?: now)?|headlines?|top news|hot news',
    'related(?: (?:posts?|articles?|stories|news|topics))?|most (?:read|popular|viewed)|you (?:may|might) (?:also )?like|recommended(?: for you)?|more (?:from|in|stories|news).{0,30}|latest (?:news|stories|posts?)|popular(?: posts?| news)?|read next|what to read next|editor.?s.? picks?|around the web|from the web',
    'komentar|comments?|tulis komentar|tinggalkan balasan|leave a (?:reply|comment)|discussion about this post',
    '(?:leser)?kommentare?|commentaires?|comentarios?|coment[aá]rios|commenti|reacties|kommentarer',
    'mehr aus .{2,30}|meistgelesen(?:e artikel)?|weitere (?:artikel|nachrichten|meldungen|themen)|les plus lus|lo más (?:leído|visto)|más leídas|mais lidas|i più letti|meest gelezen|mest lest|mest läst',
    'jangan lewatkan|don.?t miss(?: it)?|mungkin anda suka|anda mungkin (?:juga )?(?:suka|menyukai).{0,15}|baca juga lainnya',
  ].join('|')})$`,
  'u',
);

/** Whether a line heads what stands below an article: `Terpopuler`, `Berita Terkait`, `Komentar`. */
export function isTailLabel({ plain, words }: PageLine): boolean {
  return words <= 6 && TAIL_LABEL.test(plain);
}
