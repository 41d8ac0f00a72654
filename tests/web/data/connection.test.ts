import { describe, expect, it } from 'vitest';
import { isGood, isUnmetered, savesData } from '../../../src/web/data/connection.ts';

const on = (connection: object) => ({ connection });

describe('the connection', () => {
  it('is good where the browser says nothing of it, or that it is fast', () => {
    expect(isGood({})).toBe(true);
    expect(isGood(on({ effectiveType: '4g', saveData: false }))).toBe(true);
  });

  it('is not good where it is slow', () => {
    expect(isGood(on({ effectiveType: '3g' }))).toBe(false);
    expect(isGood(on({ effectiveType: 'slow-2g' }))).toBe(false);
  });

  it('is left alone by whoever saves data', () => {
    expect(savesData(on({ effectiveType: '4g', saveData: true }))).toBe(true);
    expect(isGood(on({ effectiveType: '4g', saveData: true }))).toBe(false);
    expect(savesData({})).toBe(false);
  });

  it('is unmetered where it is good and not that of a phone', () => {
    expect(isUnmetered({})).toBe(true);
    expect(isUnmetered(on({ effectiveType: '4g', type: 'wifi' }))).toBe(true);
    expect(isUnmetered(on({ effectiveType: '4g', type: 'cellular' }))).toBe(false);
    expect(isUnmetered(on({ effectiveType: '3g', type: 'wifi' }))).toBe(false);
    expect(isUnmetered(on({ effectiveType: '4g', type: 'wifi', saveData: true }))).toBe(false);
  });
});
