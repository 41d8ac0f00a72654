/** Width and height in CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

/**
 * The size of a picture, from the header of its file: SVG (width and height, else viewBox), PNG, GIF, JPEG and
 * WebP; undefined for others and for broken ones.
 */
export function imageSize(bytes: Buffer, extension: string): Size | undefined {
  try {
    const size = readSize(bytes, extension);
    return size && size.width >= 1 && size.height >= 1 ? size : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined; // the header is cut short
    throw error;
  }
}

function readSize(bytes: Buffer, extension: string): Size | undefined {
  switch (extension) {
    case 'svg':
      return svgSize(bytes.toString('utf8', 0, 4096));
    case 'png':
      return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
    case 'gif':
      return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
    case 'jpg':
    case 'jpeg':
      return jpegSize(bytes);
    case 'webp':
      return webpSize(bytes);
    default:
      return undefined;
  }
}

function svgSize(text: string): Size | undefined {
  const tag = /<svg\b[^>]*>/i.exec(text)?.[0] ?? '';
  const length = (name: string) =>
    Number(new RegExp(`\\s${name}=["'](\\d+(?:\\.\\d+)?)(?:px)?["']`).exec(tag)?.[1]);
  const size = { width: length('width'), height: length('height') };
  if (size.width && size.height) return size;
  const box = /\sviewBox=["']([^"']*)["']/
    .exec(tag)?.[1]
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , width, height] = box ?? [];
  return width && height ? { width, height } : undefined;
}

/** Walks the segments of a JPEG up to its start of frame (ITU T.81, B.1.1.3 and B.2.2). */
function jpegSize(bytes: Buffer): Size | undefined {
  let at = 2;
  while (bytes.readUInt8(at) === 0xff) {
    const marker = bytes.readUInt8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

/** The three kinds of WebP (RFC 9649, sections 2.5 to 2.7). */
function webpSize(bytes: Buffer): Size | undefined {
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
    default:
      return undefined;
  }
}
