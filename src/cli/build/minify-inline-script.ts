import { minifySync, type Plugin } from 'vite';

/** A Vite plugin that shortens the script in the built `index.html`, which every page carries. */
export function minifyInlineScriptPlugin(): Plugin {
  return {
    name: 'kutip:minify-inline-script',
    apply: 'build',
    transformIndexHtml: { order: 'pre', handler: withShortScripts },
  };
}

/** A page whose inline scripts do the same without their comments, spaces and long names; throws for one that is wrong. */
export function withShortScripts(html: string): string {
  return html.replace(/(?<=<script>)[^]*?(?=<\/script>)/g, (script) => {
    const { code, errors } = minifySync('inline.js', script, { module: false });
    if (errors[0]) throw new SyntaxError(`An inline script: ${errors[0].message}`);
    return code;
  });
}
