/** Roots in k, of which `meng-` and `peng-` leave no trace: without them `mengirim` would be of `irim`. */
const IN_K = `
  kabar kabul kaca kacau kadar kagum kail kait kaji kalah kalung kampanye kampung kandas kandung kantong kantor
  karang karantina kasih kata kawal kawin kaya kayuh kebut kecam kecap kecewa kecil kecoh kedip kejar kejut kekang
  kelabu kelola keluar keluarga keluh kemas kembali kembang kemuka kenal kenang kendali kendara kental kepung kerah
  kering kerja keruk kesal kesan ketat ketik ketok ketuk kikis kilap kira kirim kisah kocok kokoh kolaborasi
  komando komentar konsumsi kontak kontrol koordinasi korek koreksi korup korupsi kosong koyak kritik kuak kuasa
  kuat kubur kucil kucur kuliah kulit kumpul kunci kuning kunjung kupas kurang kuras kurban kuret kurung kutip
  kutuk`;

/** Roots in m and n, which `mem-`, `men-` would otherwise be thought to have changed from p and t. */
const IN_M_N = `
  maaf mabuk macam macet main maju makan maki maklum makna malas malu manfaat mangkir manis marah masak masuk mati
  mekar menang merah merdeka mesra milik minat minta minum minyak mirip miskin misteri modal mohon monitor muat
  muda mudah mudik mukim mula mulai mulia muncul mundur mungkin murah murni musik musim musnah musuh musyawarah
  mutasi mutu nafkah nafsu naik nama nanti nasihat negara ngeri nikah nikmat nilai nobat nomor nonaktif nonton
  normal nyala nyaman nyanyi nyata`;

/** Roots in r, before which `ber-`, `ter-` and `per-` lose their own. */
const IN_R = `
  racik racun raga ragam ragu rahasia raih rakyat ramah ramai ramal rambut rampas rampok rampung rancang randai
  rangkai rangkul rangkum rantau rapat rapi rasa rata raup rawan rawat raya rebut reda redam rekam rekan rekat rela
  renang rencana rendah rendam renggut renovasi renung resah resap resmi respons restu retak retas rezeki ribu
  ribut rinci rindu ringan ringkas ringkus risau risiko robek roboh roda rombak ronda ronggeng ruang rugi rujuk
  rukun rumah rumput rumus runding runtuh rupa rusak rusuh`;

/** Roots of one syllable or of three letters, which no rule would dare to cut out. */
const SHORT = `
  abu ada adu air aju aku alam ambil apa api asa asal atur ayo baik ban bom buat cap cat cek cip cor dek dua duel
  empat enam esa gas gol guna hak ibu ikan ikut ini inti isi isu itu jam kol lap las lem lima los mau obat olah pak
  pel per pos pro rem sah satu sel siap sita tes tim tua uang uap uji ulang umat urus usai usap utus zat`;

/** Roots that end like a suffix: they must keep their last letters, and give them back to their own forms. */
const LIKE_SUFFIXED = `
  abai acak ajak aksi andai atasi badai bagai bagi bahan balai bantai beban belai beli bentak bentuk beri biaya
  bisik bulan capai cerai cetak cuci curi damai desak dewan didik edan evakuasi gadai gali ganti gebuk gerak
  gertak halaman hutan informasi intan investasi jalan janji jari kali kawan kemudi kondisi korban lacak
  lari lawan ledak lelai lerai letak lokasi malam mandi organisasi pahlawan pakai pandai partai peduli peran pergi
  pesan petik pijak polisi posisi produksi provokasi puji rantai reaksi revisi saksi sampai sanksi santai saran
  sasaran segan sekan selesai selidik sendiri seni sesuai sidik simpan sopan sunyi tahan tangan tarik tawan tebak
  tekan teliti teman tembak tepi teriak tindak tinggi transaksi tuan tunai tunjuk urai`;

/** Common roots whose forms meet words that only look like them. */
const COMMON = `
  abdi acara adil ajar akhir alas alih alir amal aman amuk anak ancam andal anggap angin angkat angkut antar
  apabila apung arah asing asuh awal awan awas baca bagaimana bagus bahas bahaya bakar balas bangkit bangku bangun
  banjir bank bantah bantu bara baru batal batas bawa bayang bayar bebas beda bekal bekas bekuk bela belah belanja
  benar bencana bentur berangkat berani berantas beras berat berita berkah berkas bernas bersih bersin beruang
  besar betul bicara bijak bimbing bina bocor bongkar boyong buang bubar budaya buka bukti bunga bunuh buru buruh
  buruk butuh cabut campur canang cari cegah celaka cemar cepat cerah cerita cermin ceroboh cetus ciduk cinta cipta
  coba cocok copot cukup culik daftar dagang dakwa dalam dalih dampak damping dana dapat darat dasar datang dayung
  dekat denda dengar desa deteksi dewasa didih digital dinamika dinas dinding direktur diri disiplin diskon dorong
  duduk duga dukung dulu edar eksekusi emban enggan erat fokus gabung gagal gagas gandeng ganggu gantung garap
  gelap gelar geledah gelontor gempur genang gerebek gerilya giat gugat gugur gulir gunung hadap hadir halang
  hambat hancur hanya hanyut harap harga harus hasil hasut hebat hemat henti heran hibur hidup hilang himbau himpun
  hindar hubung hujan hukum huni ibarat ibukota ijazah ikat imbang imbau impi impor incar indah ingat ingin ingkar
  injak intai intip istilah izin jabat jaga jahat jajah jaksa jalin jamin jangkau jarah jatuh jawab jebak jeda
  jejak jelang jelas jemput jenguk jerat jual juara jumlah jumpa kebaya kejam kelapa kelas kemarin kembar kepala
  kerabat keramik keranjang kerap kereta kertas kuliner laga lahir laku lambat lampau lancar langgan langgar
  langkah langsung lanjut lantik lapang lapis lapor larang laris latih lawat layan layar lebar lebih lekat lemah
  lengkap lepas letus libat libur lihat limpah lindung lingkup lolos lompat lonjak luas luka lulus lunas luncur
  luput makalah masalah mayoritas media melayu menit mentah mental mentor mesin metode minggu museum nasional obrol
  olahraga omong oper operasi padam paham pajak paksa pamer panas pancar pandu panen panggil panggung pangkas
  panjang pantas pantau pasang pasar pasok patuh pecah pecat pegang pelihara pelita peluru pendek pengantin
  pengaruh penjara pensiun penuh perahu perang peras percaya periksa perintah periode perkara perkosa perlu permata
  persen pesawat peserta pesisir pidana pikir pilih pimpin pindah pinjam pisah potong presiden protes puas pukul
  pulang pulih pungut punya pusat putar putus rupiah sabar sadar sahut saing saji sakit salah saldo sama sambut
  sampah sandang sandera sangka santun sapa saring sasar sayang sebar sebut sederhana sedia segel sehat sejahtera
  sejarah sekolah selamat selasa selenggara seleweng selundup seluruh sembuh sembunyi sempat semprot senang
  sengketa sentuh serah serang serap serbu serta seru sesal setelah siaga siar sidang siksa simpul singgah singgung
  singkat singkir siram sisa sisir soal sokong sorot sosialisasi suap suara suka sulit sumbang suntik surat suruh
  susul susun syarat tabrak tagih tahu tajam taklim takut talang tambah tambang tampil tampung tanam tanda tanding
  tanggap tanggung tangis tangkap tani tantang tanya tata tawar tayang tebang tegak tegas tegur tekad telah telan
  telepon tempat tempuh tempur temu tenang tendang tentang tentu terampil terang terap terapi teras terbit terigu
  terima terjang terminal ternak teror teroris tertib terus tetap tewas tiba tidur tiga tikai tikam tindas tinggal
  tingkat tinjau tipu tiru tolak tolong tonton topang tuai tuang tugas tular tulis tumbang tumbuh tumpah tumpuk
  tunda tuntas tuntun tuntut turut tutup tutur ubah ucap ukir ukur umum umur undang unduh undur unggah unggul
  ungkap ungsi unjuk untung upaya usaha usir usul usung wabah wajib wakil warna waspada wawancara wilayah wujud`;

const setOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.trim().split(/\s+/)));

/**
 * Indonesian roots that tell the right reading of an affixed form from those which sound rules alone would allow.
 * A few hundred everyday words; whatever is not here follows the rules.
 */
export const indonesianRoots = setOf(IN_K, IN_M_N, IN_R, SHORT, LIKE_SUFFIXED, COMMON);
