import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepTypedAhead } from '../../../src/web/app/keyboard/typed-ahead.ts';

const user = userEvent.setup();

function addBox(id: string): HTMLInputElement {
  const box = document.createElement('input');
  box.id = id;
  document.body.append(box);
  return box;
}

describe('what is typed before its box is there', () => {
  beforeEach(() => document.body.replaceChildren());

  it('stands in the box once that has the focus, after what is there', async () => {
    keepTypedAhead('wanted');
    await user.keyboard('gaam{Backspace}{Backspace}ram naik');
    const box = addBox('wanted');
    box.value = 'harga ';
    const heard: string[] = [];
    box.addEventListener('input', () => heard.push(box.value));
    box.focus();
    expect(heard).toEqual(['harga garam naik']);
    await user.keyboard('!');
    expect(box.value).toBe('harga garam naik!');
  });

  it.each([
    ['another box gets the focus', () => addBox('other').focus()],
    ['Tab is pressed', () => user.tab()],
    ['something is pointed at', () => user.click(document.body)],
    ['Escape is pressed', () => user.keyboard('{Escape}')],
  ])('is let go when %s', async (_, meanElsewhere: () => unknown) => {
    keepTypedAhead('wanted');
    await user.keyboard('garam');
    await meanElsewhere();
    const box = addBox('wanted');
    await user.keyboard('x');
    box.focus();
    expect(box.value).toBe('');
  });

  it('leaves shortcuts of the browser alone', async () => {
    keepTypedAhead('wanted');
    await user.keyboard('a{Control>}c{/Control}b');
    const box = addBox('wanted');
    box.focus();
    expect(box.value).toBe('ab');
  });
});
