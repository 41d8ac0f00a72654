const MEDIA = 'https://media.telukselo.example';

/** A picture as `_embed` brings it: whole, in smaller versions, and cut to a square. */
const picture = {
  media_type: 'image',
  alt_text: 'Tanggul dari atas',
  source_url: `${MEDIA}/tanggul-besar.jpg`,
  media_details: {
    width: 1600,
    height: 900,
    sizes: {
      medium: { source_url: `${MEDIA}/tanggul-300.jpg`, width: 300, height: 169 },
      thumbnail: { source_url: `${MEDIA}/tanggul-150.jpg`, width: 400, height: 400 },
      medium_large: { source_url: `${MEDIA}/tanggul-768.jpg`, width: 768, height: 432 },
    },
  },
};

/** The tags of a post, as `_embed` brings them. */
const tagged = (...names: readonly string[]) => ({
  tags: names.map((name) => name.length),
  _embedded: {
    'wp:featuredmedia': [picture],
    'wp:term': [names.map((name) => ({ id: name.length, name, taxonomy: 'post_tag' }))],
  },
});

/** Some posts of an invented site, as WordPress's REST API gives them. */
const posts = [
  {
    id: 7,
    slug: 'tanggul-selo-dijaga',
    link: 'https://kabar.telukselo.example/2025/tanggul-selo-dijaga/',
    status: 'publish',
    date: '2025-05-14T09:20:00',
    date_gmt: '2025-05-14T02:20:00',
    modified: '2025-05-14T09:20:00',
    modified_gmt: '2025-05-14T02:20:00',
    title: { rendered: 'Tanggul Selo Dijaga &#8220;Siang Malam&#8221;' },
    excerpt: { rendered: '<p>Warga bergiliran. [&hellip;]</p>' },
    content: {
      rendered:
        '<p style="color:red">Warga bergiliran menjaga tanggul sejak Senin.</p>' +
        '<p>&#8220;Kami jaga siang malam sampai air surut,&#8221; kata Ratna Wulandari, ketua koperasi nelayan.</p>' +
        '<figure><img src="https://media.telukselo.example/tanggul.jpg" width="800" height="450" alt="Tanggul">' +
        '<figcaption>Tanggul pada Senin pagi.</figcaption></figure>' +
        '<p>Baca Juga: <a href="https://kabar.telukselo.example/2025/harga-garam-naik/">Harga Garam Naik</a></p>',
      protected: false,
    },
    categories: [3],
    ...tagged('Tanggul', 'Banjir rob'),
  },
  {
    id: 8,
    slug: 'harga-garam-naik',
    link: 'https://kabar.telukselo.example/2025/harga-garam-naik/',
    status: 'publish',
    date: '2025-05-13T08:00:00',
    date_gmt: '2025-05-13T01:00:00',
    modified: '2025-05-13T08:00:00',
    modified_gmt: '2025-05-13T01:00:00',
    title: { rendered: 'Harga Garam Naik' },
    excerpt: { rendered: '' },
    content: { rendered: '<p>Harga garam naik sejak pekan lalu.</p>', protected: false },
    categories: [3],
    tags: [],
  },
  {
    id: 9,
    slug: 'rob-merendam-pasar',
    link: 'https://kabar.telukselo.example/2025/rob-merendam-pasar/',
    status: 'publish',
    date: '2025-05-12T08:00:00',
    date_gmt: '2025-05-12T01:00:00',
    modified: '2025-05-12T08:00:00',
    modified_gmt: '2025-05-12T01:00:00',
    title: { rendered: 'Rob Merendam Pasar' },
    excerpt: { rendered: '' },
    content: { rendered: '<p>Air laut merendam pasar.</p>', protected: false },
    categories: [3],
    ...tagged('Banjir rob'),
  },
  {
    id: 10,
    slug: 'tanggul-ditinggikan',
    link: 'https://kabar.telukselo.example/2025/tanggul-ditinggikan/',
    status: 'publish',
    date: '2025-05-11T08:00:00',
    date_gmt: '2025-05-11T01:00:00',
    modified: '2025-05-11T08:00:00',
    modified_gmt: '2025-05-11T01:00:00',
    title: { rendered: 'Tanggul Ditinggikan' },
    excerpt: { rendered: '' },
    content: { rendered: '<p>Tanggul ditinggikan.</p>', protected: false },
    categories: [4],
    ...tagged('Tanggul', 'Banjir rob'),
  },
];

/** Answers as the site does, of each question asked so far with its parameters. */
export function wordpressAnswers() {
  const asked: URL[] = [];
  const answer = (url: URL): Response => {
    asked.push(url);
    const { pathname, searchParams } = url;
    if (pathname.endsWith('/wp-json/')) {
      return Response.json({ name: 'Kabar Teluk', gmt_offset: 7, namespaces: ['wp/v2'] });
    }
    if (pathname.endsWith('/categories')) {
      return Response.json([{ id: 3, name: 'Pesisir &amp; Laut', count: 3 }]);
    }
    const found = posts.filter((post) => isAsked(post, searchParams));
    return Response.json(found, { headers: { 'X-WP-Total': String(found.length) } });
  };
  return { answer, asked };
}

function isAsked(post: (typeof posts)[number], params: URLSearchParams): boolean {
  const [slugs, search, exclude] = ['slug', 'search', 'exclude'].map((name) => params.get(name));
  if (slugs) return slugs.split(',').includes(post.slug);
  if (search) return post.title.rendered.toLowerCase().includes(search);
  const [tags, category] = ['tags', 'categories'].map((name) => params.get(name)?.split(','));
  if (tags && !post.tags.some((tag) => tags.includes(String(tag)))) return false;
  if (category && !post.categories.some((one) => category.includes(String(one)))) return false;
  return String(post.id) !== exclude;
}
