import { describe, expect, it } from 'vitest';
import { stylePicker } from '../../src/prerender/used-styles.ts';

const page = '<body class="page"><p class="lead intro">Garam</p></body>';

describe('the styles of a page', () => {
  it.each([
    ['of elements', 'p{margin:0}'],
    ['of a class that it has', '.lead{color:red}'],
    ['of several classes that it has', '.page .lead.intro>em{color:red}'],
    ['of one of several selectors', '.other,.lead{color:red}'],
    ['that depend on a state', '.lead:not(.open):has(.note):hover{color:red}'],
    ['with braces in a text', '.lead:before{content:"} .other{"}'],
    ['of fonts and movements', '@font-face{font-family:N}@keyframes in{to{opacity:1}}'],
    ['on some screens', '@media (width<=40rem){.lead{color:red}}'],
  ])('are those %s', (_, css) => {
    expect(stylePicker(css)(page)).toBe(css);
  });

  it.each([
    ['a class that it does not have', '.other{color:red}'],
    ['classes of which one is missing', '.lead .other{color:red}'],
    ['nothing but such classes, on some screens', '@media print{.other{color:red}}'],
  ])('are none of %s', (_, css) => {
    expect(stylePicker(css)(page)).toBe('');
  });

  it('are without custom properties that none of them uses', () => {
    const css =
      '.lead{--a:1;--b:var(--c);color:var(--a);--d:"}"}@media print{.page{--c:2;--e:3}}.page p,.page em{margin:0}';
    expect(stylePicker(css)(page)).toBe('.lead{--a:1;color:var(--a);}.page p,.page em{margin:0}');
  });
});
