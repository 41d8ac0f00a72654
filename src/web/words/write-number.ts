/**
 * How a language writes a number with at most one decimal, by the marks between thousands and before the decimal:
 * `12.345,6`. The platform knows that too, but to ask it takes a slow phone a fifth of a second.
 */
export function numberWriter(thousands: string, decimal: string): (value: number) => string {
  return (value) => {
    const [whole = '', tenths] = String(Math.round(value * 10) / 10).split('.');
    const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, thousands);
    return tenths === undefined ? grouped : grouped + decimal + tenths;
  };
}

/** A number as Indonesian writes it. */
export const indonesianNumber = numberWriter('.', ',');

/** A number as English writes it. */
export const englishNumber = numberWriter(',', '.');
