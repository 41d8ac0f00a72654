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

/** Bare stems that follow a quotation, with -nya too: kata, katanya. */
const STEMS =
  'ajak aku ancam bantah beber catat cerita cetus dalih harap imbau imbuh ingat janji jawab ' +
  'jelas kata kelakar keluh kenang kilah kisah klaim kritik lanjut lapor nilai papar pesan ' +
  'pinta puji pungkas rinci sambung saran sebut seloroh sentil seru simpul sindir tambah tandas ' +
  'tanya tegas tegur terang teriak tukas tulis tutup tutur ucap ujar ulas ungkap urai usul';

/** Roots with the affixes meN-…-kan and di-…-kan: mengatakan, dikatakan. */
const CAUSATIVE =
  'beber benar cerita contoh gambar harap ingat ingin janji jelas kata keluh kemuka kisah ' +
  'lanjut lapor nyata papar pasti sampai saran sebut seru sesal simpul suara tambah tandas ' +
  'tegas tekan terang tulis tutur ucap umum ungkap urai usul utara';

/** Roots, or roots with a suffix, with meN-: menyebut, menanggapi. */
const ACTIVE =
  'ajak aku akui ancam anggap apresiasi bantah catat desak duga imbau jawab juluki kecam keluh ' +
  'kenang klaim komentari konfirmasi kritik minta nilai papar peringatkan perkirakan ' +
  'pertanyakan prediksi puji rinci sambung sebut sentil sindir singgung soroti tanggapi tegur ' +
  'tepis tolak tuding tuduh tulis tuntut ulas ungkap yakini';

/** Roots with ber-: berkata. */
const MIDDLE =
  'alasan bisik cerita dalih harap janji kata kelakar kilah kisah komentar pendapat pesan saksi ' +
  'seloroh seru sumpah tanya tekad teriak tutur ucap ujar';

/** Offices by their short names, each with its deputy: kapolres, wakapolres. */
const WITH_DEPUTY =
  'bupati dirut kapolda kapolres kapolri kapolsek ketum menag mendagri menkes menkeu menko ' +
  'menlu mensos presiden sekjen';

const VERBS = [
  ...each(CAUSATIVE, (root) => `${active(root)}kan`),
  ...each(ACTIVE, active),
  ...each(MIDDLE, (root) => `ber${root}`),
].join(' ');
const CUES = `${STEMS} ${each(CAUSATIVE, (root) => `di${root}kan`).join(' ')} diakui diungkap`;

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
    'ajun akbp akp bang bapak besar brigadir brigjen bu cak dokter dr drs h habib haji hj ibu ' +
      'inf inspektur ipda iptu ir irjen jenderal kapten kh kiai kolonel kombes komisaris komjen kompol ' +
      'laksamana letjen letkol mas mayjen mayor mbak muda pak pastor paus pol prof profesor romo ' +
      'purn raden sultan tni ustaz',
  ],
  [
    ROLE,
    `${WITH_DEPUTY} ${each(WITH_DEPUTY, (office) => `wa${office}`).join(' ')} ` +
      'walikota wagub wawali camat duta panglima ahli akademisi aktivis aktor anak analis anggota asisten atlet besar bicara calon ceo ' +
      'dekan deputi direktur dosen dubes editor ekonom eks founder general gubernur guru hakim ' +
      'hukum humas ibu istri jaksa jawab jenderal jubir juru kepala ketua komisaris komisioner ' +
      'konsultan koordinator korban kuasa lurah mahasiswa manajer mantan menteri nelayan pakar ' +
      'pedagang pejabat pekerja pelaksana pelatih pemimpin peneliti ' +
      'perdana perwakilan petambak petani petugas pimpinan pj plh plt politikus ' +
      'politisi prakirawan rektor relawan saksi sekda sekretaris staf suami tersangka tetangga tokoh vokalis wakil ' +
      'wali wapres warga',
  ],
  [
    BODY,
    'anak angkatan asosiasi badan bagian bank basarnas bencana berita bidang bnpb center ' +
      'daerah dagang dalam daya desa dewan dinas dpr dprd ekonomi eksekutif energi forum fraksi ' +
      'gabungan gugus hidup hotel hubungan hukum humas indonesia industri institut ' +
      'internasional istana kabupaten kantor kecil kejaksaan kejati kelompok kemendagri ' +
      'kementerian kepolisian kerja klub koalisi komisi komunitas koperasi kota kpk kpu lalu laut lembaga ' +
      'liga lingkungan lintas luar mahkamah majelis masyarakat media menengah militer nasional ' +
      'negara negeri operasional organisasi paguyuban panel parlemen partai pelaksana pemerintah pemprov ' +
      'pengadilan pengawas perkumpulan perusahaan pimpinan polda polisi politik polres polri program ' +
      'provinsi pt publik pusat puskesmas radio rakyat ri ruang rumah sakit satgas satuan serikat ' +
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
      'diduga ditanya dua hal ini itu kami kasus kata kendati laporan maupun merupakan meski ' +
      'padahal sebab sebagian sebanyak sehingga sekitar selain senada setiap sumber tiga usulan ' +
      'walau',
  ],
  [
    PREPOSITION,
    'antara atas bagi bersama dalam dari demi dengan di for guna hingga ke lewat melalui ' +
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
