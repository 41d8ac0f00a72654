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

/**
 * The Indonesian word lists by class. Cue verbs by their frequency in published corpora of news quotations (PFSA-ID,
 * KoTA), completed from the Kamus Besar Bahasa Indonesia; ranks are those of the police and the armed forces.
 */

/** Bare stems that follow a quotation, with -nya too: kata, katanya. */
const STEMS =
  'kata ujar tutur ucap ungkap papar jelas tegas lanjut tambah imbuh terang pungkas sambung sebut beber tutup tandas tanya ' +
  'harap pesan urai tukas jawab cetus klaim sindir sentil kenang tegur usul saran imbau cerita catat teriak kilah seloroh ' +
  'celetuk gumam bisik timpal sela sanggah bantah dalih kelakar keluh ancam ajak pinta puji aku nilai simpul ulas kisah ' +
  'rinci kritik sesal protes gurau canda lapor tulis seru lontar sahut tangkis tepis pekik tampik ingat perintah doa janji ' +
  'kecam duga dikatakan disampaikan diungkapkan dijelaskan ditambahkan ditegaskan disebutkan dipaparkan dituturkan diakui ' +
  'diucapkan diutarakan dikemukakan diterangkan diungkap dilontarkan menurut';

/** Verbs with their subject before them. */
const VERBS =
  'mengatakan menyampaikan menjelaskan mengungkapkan mengungkap menegaskan menambahkan menyatakan menyebut menyebutkan ' +
  'menyebutnya menekankan mengingatkan mengaku menuturkan berpesan memaparkan menerangkan berpendapat mengakui membantah ' +
  'berkata berujar bertutur berucap mengklaim mengeklaim melanjutkan mencontohkan mengemukakan mengutarakan membeberkan ' +
  'menceritakan bercerita beralasan berdalih berkilah menampik memastikan mengimbau menghimbau mengumumkan merinci menulis ' +
  'menuliskan bertanya menjawab menanggapi bilang ngaku berharap mengucapkan menandaskan menguraikan mengisahkan berkisah ' +
  'berseloroh berkelakar menimpali menyela menyahut menyanggah menyarankan mengusulkan mengeluhkan mengeluh mengancam ' +
  'mengajak meminta memuji menyindir menyentil mengenang menegur mengkritik mengecam menyesalkan berjanji menjanjikan ' +
  'bersumpah bertekad menyimpulkan mengulas mengomentari berkomentar berteriak meneriakkan meneriaki berseru berbisik ' +
  'bergumam melontarkan menuding menudingnya menuduh menduga memperkirakan memprediksi menyambung mencatat melaporkan ' +
  'membenarkan mengonfirmasi mengkonfirmasi memperingatkan mempertanyakan menyerukan mendesak menuntut menolak menepis ' +
  'mengharapkan menginginkan meyakini percaya yakin bersaksi mencuit mencuitkan menyoroti menilai menilainya menganggap ' +
  'menganggapnya menjulukinya menggambarkan menggambarkannya mencap menyuarakan memaklumi mengapresiasi menyinggung ' +
  'menyanyikan memelesetkan ingin';

/** The word lists by class. */
export const indonesianWords: readonly (readonly [number, string])[] = [
  [SAY, VERBS],
  [AFTER, `${STEMS} demikian bunyi begitu`],
  [AFTER_OWN, STEMS.replace(/\S+/g, '$&nya')],
  [CITE, 'mengutip dikutip dilansir melansir mewartakan mengabarkan'],
  [PRONOUN, 'dia ia beliau mereka'],
  [PLURAL, 'mereka para sejumlah beberapa berbagai keduanya ketiganya'],
  [
    TITLE,
    'pak bapak bu ibu mas mbak bang kang cak teh nyonya tuan bung om tante prof profesor dr drs dra drg ir h hj kh tgk teuku ' +
      'tengku haji hajah kiai kyai nyai ustaz ustadz ustazah habib gus romo pastor uskup pendeta pdt monsinyur mgr kardinal paus ' +
      'sultan raden datuk dato tun jenderal jendral letjen mayjen brigjen irjen komjen letnan mayor kapten kolonel letkol ' +
      'laksamana laksda laksma laksdya marsekal marsda marsma marsdya sersan kopral serma serka peltu pelda lettu letda kombes ' +
      'akbp kompol akp iptu ipda aipda aiptu bripka brigadir bripda briptu ajun inspektur komisaris besar pol purn purnawirawan ' +
      'tni inf madya muda almarhum almarhumah mendiang dokter kapt kol jend ny tn sdr imam',
  ],
  [
    ROLE,
    'kepala ketua menteri direktur wakil presiden anggota mahasiswa mahasiswi sekretaris wali walikota rektor penjabat pj ' +
      'sekda dosen bupati wabup walkot gubernur wagub koordinator juru bicara jubir jurubicara dekan deputi pengajar plt plh ' +
      'peneliti pengamat pejabat pelaksana pimpinan ceo founder co-founder general manager planner manajer komisioner pendiri ' +
      'komisaris kuasa hukum pakar pembina camat lurah calon mantan eks staf penasihat kapolres kapolresta kapolrestabes ' +
      'kapolda kapolri kapolsek wakapolres wakapolda wakapolri kasatreskrim duta besar dubes sekjen wasekjen asisten praktisi ' +
      'kajari kajati kabid kasi kasat kabag kadis kadinkes kabareskrim kadiv menko menkopolhukam mendagri menkeu menag menaker ' +
      'menlu menhub mendikbud mendikdasmen menkomdigi menkominfo menkes menkum menkumham menpora mensos mensesneg mentan menhan ' +
      'wapres wamen wamenkeu wamenkes wamenlu capres cawapres panglima pangdam dandim danrem jaksa hakim penyidik pengacara ' +
      'advokat ekonom prakirawan syahbandar epidemiolog sosiolog psikolog akademisi ahli humas warga saksi korban pedagang guru pemimpin pelatih ' +
      'pemain kiper penyerang bek kapten penyanyi aktor aktris artis vokalis musisi sutradara produser penulis sejarawan analis ' +
      'aktivis relawan petani nelayan buruh pekerja sopir pengemudi pengusaha pemilik pengelola penanggung jawab ibu ayah anak ' +
      'istri suami kakak adik tokoh petugas perwakilan utusan perdana kanselir politikus politisi legislator senator diplomat ' +
      'atlet kades kepsek dirjen dirut wadir waka penyuluh perawat bidan tersangka terdakwa terpidana pelapor tetangga ' +
      'kerabat suporter pendukung konsultan auditor bendahara wartawan jurnalis editor ketum waketum presdir kandidat konsul ' +
      'jenderal',
  ],
  [
    BODY,
    'kementerian kemenkes kemenag kemenhub kemendagri kemenkeu badan lembaga komisi dinas kantor polda polres polsek polresta ' +
      'polrestabes mabes polri kepolisian kejaksaan kejari kejati pengadilan mahkamah majelis dewan partai universitas institut ' +
      'sekolah fakultas rumah sakit rsud puskesmas perusahaan pt cv bank yayasan asosiasi ikatan perhimpunan persatuan ' +
      'organisasi serikat forum koalisi aliansi gugus satgas satuan tim pusat direktorat biro bagian bidang seksi divisi ' +
      'departemen sekretariat balai unit pelaksana teknis pemerintah pemkab pemkot pemprov pemda kabinet istana parlemen ' +
      'kongres senat media televisi radio stasiun berita dpr dprd mpr kpk kpu bnpb basarnas bappenas bareskrim bumn tni polisi ' +
      'tentara militer angkatan darat laut udara komando resor kodam korem kodim koramil humas penerangan hukum umum keuangan ' +
      'kesehatan pendidikan kebudayaan agama perhubungan pertanian perdagangan perindustrian sosial tenaga kerja pekerjaan ' +
      'lingkungan hidup kehutanan energi sumber daya mineral kelautan perikanan pariwisata ekonomi kreatif komunikasi ' +
      'informatika informasi dalam negeri luar pertahanan keamanan politik pembangunan perencanaan nasional daerah wilayah ' +
      'pengurus pimpinan cabang komite kepegawaian pengawas obat makanan penanggulangan bencana percepatan penanganan ' +
      'penelitian pengembangan riset inovasi teknologi ilmu kedokteran teknik pemuda olahraga perempuan perlindungan anak desa ' +
      'tertinggal transmigrasi koperasi usaha kecil menengah perumahan rakyat agraria tata ruang republik negara indonesia ri ' +
      'reserse kriminal lalu lintas narkoba samapta brimob siber eksekutif utama operasional pemasaran komersial kamar dagang ' +
      'industri federasi gerakan front himpunan gabungan paguyuban kelompok program studi jurusan laboratorium grup center ' +
      'centre institute network foundation society group association federation university kemitraan hotel klub tbk timnas liga ' +
      'bandara otoritas pelabuhan terminal madrasah pesantren pondok masjid gereja keuskupan tinggi hubungan masyarakat publik ' +
      'internasional kabupaten kota provinsi kecamatan kelurahan dusun fraksi nasabah',
  ],
  [
    PLACE,
    'indonesia malaysia singapura thailand vietnam filipina myanmar timor tiongkok china cina jepang korea utara selatan barat ' +
      'timur tengah tenggara india pakistan iran irak israel palestina suriah arab saudi turki mesir rusia ukraina inggris ' +
      'perancis prancis jerman italia spanyol belanda amerika serikat as us kanada brasil australia baru papua eropa asia afrika ' +
      'aceh sumatera sumatra riau jambi bengkulu lampung banten jakarta jawa yogyakarta diy dki bali nusa ntb ntt kalimantan ' +
      'sulawesi gorontalo maluku kota kabupaten kecamatan desa kelurahan provinsi kampung dusun jalan pulau gunung sungai medan ' +
      'bandung surabaya semarang makassar palembang muslim islam kristen pbb asean uni kremlin moskow washington beijing jabar ' +
      'jateng jatim sumut sumsel sumbar kalbar kalteng kalsel kaltim sulsel sulut sulteng sultra',
  ],
  [
    STOP,
    'ini hal apabila sebab bukan ada adalah ialah merupakan adapun selain meski meskipun walau walaupun apalagi padahal maupun ' +
      'sangat saja demikian kami kita saya aku anda kamu semua setiap sebanyak sekitar sekarang nanti dapat bisa harus perlu ' +
      'mesti boleh apa siapa mengapa kenapa bagaimana mana kapan berapa ya iya nah tentu rp dua tiga empat lima enam tujuh ' +
      'delapan sembilan sepuluh pertama kedua ketiga terakhir bukti sehingga maka total jumlah belakangan dulu dahulu jadi ' +
      'alhasil diketahui diberitakan diduga senada mendengar melihat kondisi situasi laporan data kasus peristiwa kendati ' +
      'sebagian sekali hadir tampak terlihat usulan langkah cek foto ilustrasi sumber program acara ditanya disinggung ' +
      'mendampingi melansir antisipasi tapi kalau itu begitu kata yakni yaitu respons',
  ],
  [
    PREPOSITION,
    'of for on di ke dari pada dalam untuk dengan oleh tentang terhadap antara atas bagi melalui lewat tanpa seperti ' +
      'sebagaimana mengenai terkait sebagai hingga sampai sejak selama soal bersama demi guna',
  ],
  [ADDRESSEE, 'kepada ke terhadap'],
  [PARTICLE, 'of for and on bin binti al el van der de von da'],
  [
    ADVERB,
    'juga lagi pula kemudian lantas pun lalu sempat telah sudah akan turut ikut kembali pernah bahkan masih langsung ' +
      'sebelumnya sendiri tegas lebih lanjut terus hanya tetap selalu tidak tak belum secara malah justru singkat kini',
  ],
  [
    TIME,
    'senin selasa rabu kamis jumat sabtu minggu ahad januari februari maret april mei juni juli agustus september oktober ' +
      "november desember kemarin besok hari pagi siang sore malam dini pekan bulan tahun tadi jum'at wib wita wit",
  ],
  [
    DEGREE,
    'sh mh se mm msi ssi st mt sip spd mpd skom mkom sik mhum phd msc mba ma s.h m.h s.e m.m m.si s.t m.t s.ip s.pd m.pd s.ik ' +
      'm.hum s.sos sos s.kom mkes m.kes lc m.ag s.ag cfp jr',
  ],
  [THAT, 'bahwa'],
  [WHO, 'yang'],
  [AND, 'dan serta atau sedangkan sementara tetapi namun'],
  [
    DETERMINER,
    'para seorang sebuah salah satu seluruh sejumlah beberapa banyak sang si pihak suatu',
  ],
  [SOURCE, 'menurut bagi berdasarkan'],
  [
    TERM,
    'berjudul bertajuk bertema bertuliskan slogan judul tema istilah sebutan julukan dijuluki berjuluk disapa disebut bernama ' +
      'dinamai dinamakan dikenal lagu film sinetron buku novel album program acara jargon tagar kategori frasa alias drama ' +
      'serial episode video lirik moto mendengar kata dalam',
  ],
  [PROMO, 'tonton simak lihat baca saksikan klik ikuti dengarkan'],
  [
    DOCUMENT,
    'surat laporan unggahan cuitan pesan pernyataan siaran rilis dokumen postingan narasi tulisan putusan pasal undang-undang ' +
      'situs laman video poster spanduk akun pengumuman keterangan undangan buku kitab ayat maklumat status ucapan',
  ],
  [
    ADJUNCT,
    'saat ketika usai seusai sambil seraya sembari setelah sebelum kala selepas sesudah ditemui dihubungi dikonfirmasi ' +
      'dilansir dikutip mengutip disambut selaku yang sebagaimana tatkala menjawab menanggapi karena lantaran via jelang ' +
      'menjelang per agar supaya jika bila dengan untuk',
  ],
];
