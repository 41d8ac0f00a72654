import { describe, expect, it } from 'vitest';
import { readSignOff } from '../../../src/core/importers/page/sign-off.ts';
import { paragraphs, read } from './html/ferry-page.ts';

describe('the line that ends an agency’s report', () => {
  it.each([
    [
      'Reporting by Ratna Wulandari; Editing by Darmo Sasmita',
      ['Ratna Wulandari'],
      'Darmo Sasmita',
    ],
    [
      '(Reporting by Ratna Wulandari in Selo and Sekar Arum in Kota Lawe; editing by Darmo Sasmita.)',
      ['Ratna Wulandari', 'Sekar Arum'],
      'Darmo Sasmita',
    ],
    [
      'Reporting by Ratna Wulandari, Sekar Arum and the Selo newsroom; Writing by Bayu Lesmana; Editing by Darmo Sasmita and Tirta Wening',
      ['Ratna Wulandari', 'Sekar Arum', 'Bayu Lesmana'],
      'Darmo Sasmita, Tirta Wening',
    ],
    [
      'Reporting and writing by Ratna Wulandari; Additional reporting by Sekar Arum; Editing by Darmo Sasmita.',
      ['Ratna Wulandari'],
      'Darmo Sasmita',
    ],
    ['(Writing by Bayu Lesmana, editing by Darmo Sasmita)', ['Bayu Lesmana'], 'Darmo Sasmita'],
  ])('tells who wrote and who edited: %s', (line, author, editor) => {
    expect(readSignOff(line)).toEqual({ author, editor });
  });

  it.each([
    'Reporting by the harbour office showed that two ferries were late.',
    'Writing by hand is taught again in Selo.',
    'Editing by Darmo Sasmita made the book shorter.',
    'Additional reporting by Sekar Arum',
    'Standing by Ratna Wulandari',
  ])('is no sentence that begins so: %s', (line) => {
    expect(readSignOff(line)).toBeUndefined();
  });

  it('is no part of the text of a page', async () => {
    const line = '<p>(Reporting by Ratna Wulandari in Selo; editing by Darmo Sasmita)</p>';
    const { author, editor, body } = await read({ body: paragraphs + line });
    expect({ author, editor }).toEqual({ author: ['Ratna Wulandari'], editor: 'Darmo Sasmita' });
    expect(JSON.stringify(body)).not.toContain('editing by');
  });
});
