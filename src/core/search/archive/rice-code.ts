import { ArchiveError } from './archive-error.ts';

/**
 * Lists of document numbers as bits: the gaps of each list in a Golomb-Rice code (R. F. Rice, 1979), quotient in
 * unary, remainder in as many bits as suit the mean gap. A list is told neither its length nor its end.
 */
export type RiceWriter = {
  /** Ascending numbers, each below `limit`. */
  readonly list: (values: Uint32Array, limit: number) => void;
  /** Everything written, the last byte filled with zeros. */
  readonly done: () => Uint8Array;
};

/** Starts with no bits. */
export function createRiceWriter(): RiceWriter {
  const bytes: number[] = [];
  let pending = 0;
  let held = 0;
  const bit = (value: number): void => {
    pending = pending * 2 + value;
    if (++held < 8) return;
    bytes.push(pending);
    pending = 0;
    held = 0;
  };
  const gap = (value: number, width: number): void => {
    for (let quotient = value >>> width; quotient > 0; quotient--) bit(1);
    bit(0);
    for (let shift = width - 1; shift >= 0; shift--) bit((value >>> shift) & 1);
  };
  return {
    list(values, limit) {
      const width = riceWidth(values.length, limit);
      let before = -1;
      for (const value of values) {
        gap(value - before - 1, width);
        before = value;
      }
    },
    done() {
      while (held > 0) bit(0);
      return Uint8Array.from(bytes);
    },
  };
}

/** Reads lists in the order in which a `RiceWriter` wrote them. */
export type RiceReader = {
  /** The next list, of so many numbers below `limit`; throws an `ArchiveError` where the bits are none such. */
  readonly list: (length: number, limit: number) => Uint32Array;
};

/** Starts at the first bit. */
export function createRiceReader(bytes: Uint8Array): RiceReader {
  let at = 0;
  const end = bytes.length * 8;
  /** The next 32 bits; zeros beyond the end. */
  const next = (): number => {
    const byte = at >>> 3;
    const held = ((bytes[byte] ?? 0) << 24) | ((bytes[byte + 1] ?? 0) << 16);
    const more = ((bytes[byte + 2] ?? 0) << 8) | (bytes[byte + 3] ?? 0);
    return ((held | more) << (at & 7)) | ((bytes[byte + 4] ?? 0) >>> (8 - (at & 7)));
  };
  const gap = (width: number, unit: number): number => {
    let quotient = 0;
    let bits = next();
    for (; bits === -1; bits = next()) {
      quotient += 32;
      at += 32;
    }
    const ones = Math.clz32(~bits);
    at += ones + 1;
    // Mostly the remainder is among the same bits.
    const rest = ones + width < 32 ? bits << (ones + 1) : next();
    at += width;
    if (at > end) throw new ArchiveError('its lists end too soon');
    // In two steps: a shift by 32 would be none.
    return (quotient + ones) * unit + ((rest >>> 1) >>> (31 - width));
  };
  return {
    list(length, limit) {
      // Every number takes a bit at least, so that no claimed length makes an array larger than the bytes allow.
      if (!(length <= end - at)) throw new ArchiveError('its lists end too soon');
      const width = riceWidth(length, limit);
      const unit = 2 ** width;
      const values = new Uint32Array(length);
      let before = -1;
      for (let place = 0; place < length; place++) {
        before += 1 + gap(width, unit);
        if (before >= limit) throw new ArchiveError(`a document is not below ${limit}`);
        values[place] = before;
      }
      return values;
    },
  };
}

/** The bits of a remainder: the whole part of log₂ of the median gap of so many numbers below `limit`. */
function riceWidth(length: number, limit: number): number {
  const median = (Math.LN2 * limit) / Math.max(1, length);
  return Math.max(0, Math.min(30, Math.floor(Math.log2(Math.max(1, median)))));
}
