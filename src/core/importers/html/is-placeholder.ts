/** What stands in a picture's place until a script loads it is called one of these, alone… */
const SIGNS = new Set(
  'placeholder placeholders spacer blank pixel lazy lazyload loading loader transparent trans 1x1'.split(
    ' ',
  ),
);
/** … or together with what it looks like, how large it is and what it stands for. */
const BESIDE = new Set(
  `img image images pic picture photo thumb thumbnail default empty dummy load spinner gif bg background cover card post
  article news teaser preview fallback horizontal vertical ajax logo icon grey gray white black color colour light dark small medium large square wide landscape portrait wp`.split(
    /\s+/,
  ),
);

/**
 * Whether the address of a picture is that of a placeholder. By its whole name: `lazy-placeholder-16x9.png` is one,
 * `workers-unloading-rice.jpg` and `google-pixel-8.jpg` are photographs.
 */
export function isPlaceholder(address: string): boolean {
  if (/^data:/i.test(address)) return true;
  const [, name = ''] =
    /(?:^|\/)([\w-]{1,60})\.(?:gif|png|svg|jpe?g|webp)$/i.exec(address.replace(/[?#].*$/s, '')) ??
    [];
  const words = name.toLowerCase().match(/\d+x\d+|\d+|[a-z]+/g) ?? [];
  return (
    words.some((word) => SIGNS.has(word)) &&
    words.every((word) => SIGNS.has(word) || BESIDE.has(word) || isSize(word))
  );
}

/** `16x9`, `300`. */
function isSize(word: string): boolean {
  return /^(?:\d+x\d+|\d{2,})$/.test(word);
}
