import {
  ADDRESSEE,
  ADJUNCT,
  ADVERB,
  AFTER,
  AFTER_OWN,
  AND,
  BODY,
  CITE,
  DEGREE,
  DETERMINER,
  DOCUMENT,
  PARTICLE,
  PLACE,
  PLURAL,
  PREPOSITION,
  PROMO,
  PRONOUN,
  ROLE,
  SAY,
  SOURCE,
  STOP,
  TERM,
  THAT,
  TIME,
  TITLE,
  WHO,
} from '../word-class.ts';
import { active } from './indonesian-prefix.ts';

/**
 * The Indonesian word lists by class. Cue verbs by their frequency in published corpora of news quotations (PFSA-ID,
 * KoTA), completed from the Kamus Besar Bahasa Indonesia; ranks are those of the police and the armed forces. Rarer
 * words the rules know by their shape: see `GUESSES` and the rules for verbs that no list has.
 */

/** Roots that follow a quotation bare and with -nya, and have meN-…-kan and di-…-kan too: kata, katanya, mengatakan, dikatakan. */
const SPOKEN =
  'beber cerita harap ingat janji jelas kata keluh kisah lanjut lapor papar saran sebut ' +
  'seru sesal simpul tambah tandas tegas terang tulis tutur ucap ungkap urai usul';

/** Likewise, with meN- alone: bantah, membantah. */
const BARE_OR_ACTIVE =
  'ajak aku ancam bantah catat desak imbau jawab kenang klaim kritik nilai puji rinci ' +
  'sambung sentil sindir tegur ulas';

/** Roots that only follow a quotation. */
const BARE =
  'cetus dalih imbuh kelakar kilah pesan pinta pungkas seloroh tanya teriak tukas tutup ujar';

/** Roots with the affixes only: menyatakan. */
const CAUSATIVE = `${SPOKEN} benar contoh gambar ingin kemuka nyata pasti sampai suara tekan umum utara`;

/** Roots, or roots with a suffix, with meN-: menyebut, menanggapi. */
const ACTIVE =
  `${BARE_OR_ACTIVE} ` +
  'akui anggap apresiasi duga juluki kecam keluh komentari konfirmasi minta papar ' +
  'peringatkan perkirakan pertanyakan prediksi sebut singgung soroti tanggapi tepis tolak ' +
  'tuding tuduh tulis tuntut ungkap yakini';

/** Roots with ber-: berkata. */
const MIDDLE =
  'alasan bisik cerita dalih harap janji kata kelakar kilah kisah komentar pendapat pesan saksi ' +
  'seloroh seru sumpah tanya tekad teriak tutur ucap ujar';

const VERBS = [
  ...each(CAUSATIVE, (root) => `${active(root)}kan`),
  ...each(ACTIVE, active),
  ...each(MIDDLE, (root) => `ber${root}`),
].join(' ');
const PASSIVE = [
  ...each(CAUSATIVE, (root) => `${root}kan`),
  ...BARE_OR_ACTIVE.split(' '),
  'akui',
  'ungkap',
  'tolak',
];
const CUES = `${SPOKEN} ${BARE_OR_ACTIVE} ${BARE} ${PASSIVE.map((root) => `di${root}`).join(' ')}`;

function each(words: string, change: (word: string) => string): string[] {
  return words.split(' ').map(change);
}

function withOwn(words: string): string {
  return each(words, (word) => `${word}nya`).join(' ');
}

/** The word lists by class. */
export const indonesianWords: readonly (readonly [number, string])[] = [
  [SAY, `${VERBS} ${withOwn(VERBS)} bilang ngaku percaya yakin ingin`],
  [AFTER, `${CUES} menurut demikian bunyi begitu`],
  [AFTER_OWN, `${withOwn(CUES)} menurutnya`],
  [CITE, 'dikutip melansir mengutip'],
  [PRONOUN, 'beliau dia ia mereka'],
  [PLURAL, 'beberapa berbagai keduanya mereka para sejumlah'],
  [
    TITLE,
    'aipda ajun akbp akp bang bapak besar brigadir brigjen bripka bu cak dokter dr drg drs gus h habib haji ' +
      'hj ibu inf inspektur ipda iptu ir irjen jenderal kapten kh kiai kolonel kombes komisaris komjen ' +
      'kompol laksamana letjen letkol letnan mas mayjen mayor mbak muda ny pak pastor paus ' +
      'pdt pendeta pj plh plt pol prof profesor romo purn raden sultan tni ustaz ' +
      'ustazah',
  ],
  [
    ROLE,
    'bupati dirut jpu ketum pm president presiden wagub walikota wapres wawali ' +
      'ahli akademisi aktivis aktor anak analis anggota asisten atlet besar bicara ' +
      'calon camat ceo dekan deputi direktur dosen dubes duta editor ekonom eks founder general ' +
      'gubernur guru hakim hukum humas ibu istri jaksa jawab jenderal jubir juru kepala ' +
      'ketua komandan komisaris komisioner konsultan koordinator korban kuasa lurah ' +
      'mahasiswa manajer mantan menteri nelayan pakar panglima pedagang pejabat pekerja ' +
      'pemilik pelaksana pelatih pemimpin peneliti perawat perdana perwakilan petambak petani ' +
      'petugas pimpinan pj plh plt politikus politisi prakirawan rektor relawan ' +
      'saksi sekretaris staf suami terdakwa terpidana tersangka tetangga tokoh vokalis ' +
      'vp wakil wali warga',
  ],
  [
    BODY,
    'agama anak angkatan asosiasi badan balai bagian bank basarnas bencana berita bidang bnpb center ' +
      'daerah dagang dalam daya desa dewan dinas dpr dprd ekonomi eksekutif energi forum fraksi ' +
      'gabungan group gugus hidup holding hotel hubungan hukum humas ikatan indonesia industri institut ' +
      'internasional istana kabupaten kantor kecil kejaksaan kejati kelompok kemendagri ' +
      'kementerian kepolisian kerja klub koalisi komisi komunitas koperasi corporate kota kpk kpu lalu laut lembaga ' +
      'liga lingkungan lintas logistik luar mahkamah majelis manajemen masyarakat media menengah militer nasional ' +
      'negara negeri olahraga operasional organisasi paguyuban panel pariwisata parlemen partai pasar pelaksana pemerintah pemprov pemuda ' +
      'pengadilan pengawas perkumpulan perusahaan pimpinan polda polisi politik polres polri polsek program ' +
      'provinsi pt publik pusat puskesmas radio rakyat ri riset ruang rumah sakit satgas sekolah satuan serikat ' +
      'sosial stasiun sumber tbk teknis teknologi televisi tenaga tentara tertinggal tim tinggi ' +
      'tni umum unit universitas university usaha utama wilayah yayasan',
  ],
  [
    PLACE,
    'aceh amerika as asia australia bali banten barat baru belanda desa dki eropa india ' +
      'indonesia inggris iran israel jabar jakarta jalan jambi jawa jepang jerman kabupaten ' +
      'kalimantan kampung kota malaysia muslim palestina papua pbb prancis provinsi rusia ' +
      'selatan singapura sulawesi sumatera surabaya tengah tenggara timur ukraina utara ' +
      'yogyakarta',
  ],
  [
    STOP,
    'ada adalah adapun alhasil apabila apalagi begitu belakangan bukan data diberitakan ' +
      'diduga ditanya dua hal ini itu kami kasus kata kendati langkah laporan maupun merupakan meski ' +
      'padahal pihak sebab sebagian sebanyak sehingga sekitar selain senada setiap sumber terpisah tiga tuduhan ucapan unggahan usulan ' +
      'walau',
  ],
  [
    PREPOSITION,
    'antara asal atas bagi bersama dalam dari demi dengan di for guna hingga ke lewat melalui ' +
      'mengenai of oleh on pada sampai sebagai sebagaimana sejak selama seperti soal tanpa ' +
      'tentang terhadap terkait untuk',
  ],
  [ADDRESSEE, 'ke kepada terhadap'],
  [PARTICLE, 'al and bin binti for of on'],
  [
    ADVERB,
    'akan bahkan belum hanya ikut juga justru kembali kemudian kini lagi lalu langsung lanjut ' +
      'lantas lebih malah masih pernah pula pun sebelumnya secara selalu sempat sendiri singkat ' +
      'sudah tak tegas telah terus tetap tidak turut',
  ],
  [
    TIME,
    "agustus ahad april besok bulan desember dini februari hari januari juli jum'at jumat " +
      'juni kamis kemarin malam maret mei minggu november oktober pagi pekan rabu sabtu selasa ' +
      'senin september siang sore tadi tahun wib wit wita',
  ],
  [DEGREE, 'sh se sp st spd ssos ssi mh mm msi mt mpd msc phd mba lc jr'],
  [THAT, 'bahwa'],
  [WHO, 'yang'],
  [AND, 'atau dan namun sedangkan sementara serta tetapi'],
  [
    DETERMINER,
    'banyak beberapa para pihak salah sang satu sebuah sejumlah seluruh seorang si suatu',
  ],
  [SOURCE, 'bagi berdasarkan menurut'],
  [
    TERM,
    'acara album alias berjudul bernama bertajuk bertema buku dalam dikenal disebut film ' +
      'istilah judul kata kategori lagu mendengar program sebutan tema video',
  ],
  [PROMO, 'baca ikuti klik lihat saksikan simak tonton'],
  [
    DOCUMENT,
    'akun ayat dokumen keterangan laman laporan pasal pengumuman pernyataan pesan putusan ' +
      'rilis siaran status surat undang-undang undangan unggahan video',
  ],
  [
    ADJUNCT,
    'agar bila dengan dihubungi dikonfirmasi dikutip dilansir disambut ditemui jelang jika ' +
      'kala karena ketika lantaran menanggapi mengutip menjawab menjelang per saat sambil ' +
      'sebagaimana sebelum selaku selepas sembari seraya sesudah setelah seusai supaya tatkala ' +
      'untuk usai via yang',
  ],
];
